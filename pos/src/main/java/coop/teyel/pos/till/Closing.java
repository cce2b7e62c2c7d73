package coop.teyel.pos.till;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The end of a session; it never changes.
///
/// @param z counts 1, 2, 3 without gaps on this node
/// @param day the business day of the close
/// @param pieces the notes and coins that were there, dearest first
/// @param look what the rows of the till said
public record Closing(
    long z,
    Instant closed,
    MemberId closedBy,
    LocalDate day,
    List<Counted> pieces,
    TillReport look) {

  /// What the events of closings are about.
  public static final String FACT = "closing";

  /// What was in the till.
  public Money counted() {
    return Coins.total(pieces, look.expected().currency());
  }

  /// What was counted above what should have been there; negative when cash is missing.
  public Money difference() {
    return counted().minus(look.expected());
  }
}
