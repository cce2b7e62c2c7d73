package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Fraction;
import java.time.Instant;
import java.util.Comparator;

/// A member's place in a pick round.
///
/// @param part her weight by all weights: by so much her account grows with each garment picked
/// @param account what she is owed, the garment that is being picked included
/// @param received how many garments she took in this round
/// @param lastTurn when she took the last of them, 0 when she took none
record PickTurn(Sharer sharer, Fraction part, Fraction account, int received, int lastTurn) {

  /// Who is owed most first; then who has waited longest: who took nothing in this round before who
  /// took something.
  static final Comparator<PickTurn> OWED_MOST_FIRST =
      Comparator.comparing(PickTurn::account)
          .reversed()
          .thenComparingInt(PickTurn::lastTurn)
          .thenComparing(seat -> seat.sharer().waitingSince());

  static PickTurn of(Sharer sharer, Fraction allWeights) {
    return new PickTurn(sharer, sharer.weight().over(allWeights), sharer.account(), 0, 0);
  }

  boolean isOf(String member) {
    return sharer.member().equals(member);
  }

  PickTurn grown() {
    return new PickTurn(sharer, part, account.plus(part), received, lastTurn);
  }

  PickTurn taking(int turn) {
    return new PickTurn(sharer, part, account.minus(Fraction.WHOLE), received + 1, turn);
  }

  AccountAfter standing(int picks, Instant heldAt) {
    return new AccountAfter(
        sharer.member(),
        part.times(Fraction.of(picks)),
        received,
        account,
        received > 0 ? heldAt : sharer.waitingSince());
  }
}
