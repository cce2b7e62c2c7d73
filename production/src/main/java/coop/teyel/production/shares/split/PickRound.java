package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Lots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The members pick in turn, a garment at a time. A value: each pick makes a new round, so that a
/// round can be kept, shown and played again from its picks. Who picks, and from which hand, is
/// left to the caller: the program deals with [#takeNext], a ceremony calls [#take].
///
/// With every garment picked, each member's account grows by her part of it, present or not, and
/// who takes it pays one piece. So all accounts together are always nothing. The turn is of the
/// present member who is owed most, then of who has waited longest, then of whose lot comes first.
///
/// With equal weights and everybody there no account is ever off by a whole piece. The largest
/// account and the smallest are never more than one apart: the largest one pays one and so falls no
/// lower than one below what was the largest; a newcomer comes in between them, at nothing. As they
/// sum up to nothing, none of them is a whole piece away from it.
///
/// (How far a fair turn can be off: R. Tijdeman, "The chairman assignment problem", Discrete
/// Mathematics 32, 1980.)
///
/// @param seats all members, in the order of their lots
/// @param table what is still to be picked, in the order of lots
/// @param picks what was picked so far, first to last
record PickRound(List<PickTurn> seats, List<FrozenGarment> table, List<Pick> picks) {

  static PickRound open(SplitInputs inputs, List<FrozenGarment> membersHalf) {
    Lots lots = inputs.lots();
    Fraction allWeights = inputs.allWeights();
    List<PickTurn> seats =
        lots.drawn(Lots.Draw.TURN, inputs.sharers(), Sharer::member).stream()
            .map(sharer -> PickTurn.of(sharer, allWeights))
            .toList();
    return new PickRound(
        seats, lots.drawn(Lots.Draw.TABLE, membersHalf, FrozenGarment::number), List.of());
  }

  boolean isOver() {
    return table.isEmpty();
  }

  /// Whose turn it is; nobody's when the table is empty.
  Optional<String> turn() {
    return isOver() ? Optional.empty() : Optional.of(next().sharer().member());
  }

  /// The member whose turn it is takes the garment, which lies on the table.
  PickRound take(String number) {
    FrozenGarment garment = onTable(number).orElseThrow(() -> notOnTable(number));
    Pick pick = new Pick(picks.size() + 1, next().sharer().member(), garment);
    return new PickRound(
        seats.stream().map(seat -> after(pick, seat)).toList(),
        table.stream().filter(other -> !other.equals(garment)).toList(),
        with(pick));
  }

  /// The member whose turn it is takes the garment whose lot comes first.
  PickRound takeNext() {
    return take(table.getFirst().number());
  }

  Optional<FrozenGarment> onTable(String number) {
    return table.stream().filter(garment -> garment.number().equals(number)).findFirst();
  }

  /// All accounts as they are now, in the order of the members' ids.
  List<AccountAfter> standings(Instant heldAt) {
    return seats.stream()
        .map(seat -> seat.standing(picks.size(), heldAt))
        .sorted(Comparator.comparing(AccountAfter::member))
        .toList();
  }

  private PickTurn next() {
    return seats.stream()
        .filter(seat -> seat.sharer().present())
        .map(PickTurn::grown)
        .min(PickTurn.OWED_MOST_FIRST)
        .orElseThrow(() -> new IllegalStateException("nobody is there to pick"));
  }

  private static PickTurn after(Pick pick, PickTurn seat) {
    PickTurn grown = seat.grown();
    return grown.isOf(pick.member()) ? grown.taking(pick.turn()) : grown;
  }

  private List<Pick> with(Pick pick) {
    List<Pick> more = new ArrayList<>(picks);
    more.add(pick);
    return List.copyOf(more);
  }

  private static IllegalArgumentException notOnTable(String number) {
    return new IllegalArgumentException("not on the table: " + number);
  }
}
