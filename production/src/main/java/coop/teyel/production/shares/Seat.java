package coop.teyel.production.shares;

import java.time.Instant;
import java.util.Comparator;

/// A member's place in a pick round.
///
/// @param part her weight by all weights: by so much her account grows with each garment picked
/// @param account what she is owed, the garment that is being picked included
/// @param received how many garments she took in this round
/// @param lastTurn when she took the last of them, 0 when she took none
record Seat(Sharer sharer, Fraction part, Fraction account, int received, int lastTurn) {

  /// Who is owed most first; then who has waited longest: who took nothing in this round before who
  /// took something.
  static final Comparator<Seat> OWED_MOST_FIRST =
      Comparator.comparing(Seat::account)
          .reversed()
          .thenComparingInt(Seat::lastTurn)
          .thenComparing(seat -> seat.sharer().waitingSince());

  static Seat of(Sharer sharer, Fraction allWeights) {
    return new Seat(sharer, sharer.weight().over(allWeights), sharer.account(), 0, 0);
  }

  boolean isOf(String member) {
    return sharer.member().equals(member);
  }

  Seat grown() {
    return new Seat(sharer, part, account.plus(part), received, lastTurn);
  }

  Seat taking(int turn) {
    return new Seat(sharer, part, account.minus(Fraction.WHOLE), received + 1, turn);
  }

  Standing standing(int picks, Instant heldAt) {
    return new Standing(
        sharer.member(),
        part.times(Fraction.of(picks)),
        received,
        account,
        received > 0 ? heldAt : sharer.waitingSince());
  }
}
