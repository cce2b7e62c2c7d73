package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Fraction;
import java.time.Instant;

/// A member as she comes to a split.
///
/// @param member her id
/// @param weight what she weighs against the others by the rule, 0 or more
/// @param account what she is owed from earlier splits, in pieces; below 0 when she had more
/// @param waitingSince when she last received a garment, or joined
/// @param present whether she takes part in the picking; an absent member's account grows and waits
public record Sharer(
    String member, Fraction weight, Fraction account, Instant waitingSince, boolean present) {

  /// Refuses a blank id and a weight below zero.
  public Sharer {
    if (member.isBlank()) {
      throw new IllegalArgumentException("a member has an id");
    }
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("a weight below zero");
    }
  }
}
