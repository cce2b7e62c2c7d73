package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Fraction;
import java.time.Instant;

/// A member's account after a split.
///
/// @param member her id
/// @param entitlement by how much this split made her account grow, in pieces
/// @param received how many garments she took
/// @param account what she is owed now, in pieces; below 0 when she had more
/// @param waitingSince since when she waits for her next garment
public record AccountAfter(
    String member, Fraction entitlement, int received, Fraction account, Instant waitingSince) {

  private static final Fraction FAR = Fraction.of(2);

  /// Whether the account is two pieces or more off, which only absences, unequal weights or a
  /// settled leaver bring about: the program warns.
  public boolean isFarOff() {
    return account.size().compareTo(FAR) >= 0;
  }
}
