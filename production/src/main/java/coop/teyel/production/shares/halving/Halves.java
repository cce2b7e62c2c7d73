package coop.teyel.production.shares.halving;

import static java.util.Objects.requireNonNull;

import coop.teyel.production.shares.split.SplitInputs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The two sides of a list: which garments are the members' and which are for sale.
///
/// **What holds.** With `n` garments in a stratum, the ratio `r` and the carries *used*, the
/// stratum's members' part is ⌊n·r + carry⌋ or one more, and `n·r + carry` less that part is
/// carried on exactly. All parts of all splits together stay within half a piece of `r` of all
/// garments. With r = 1/2 the two sides differ in value by the dearest garment at most, for any
/// list after any history.
///
/// **Carries are set off when they collide.** Those promises can contradict each other: when ten
/// sizes went one up to the sale each, all ten are owed half a piece; if the next list is one
/// garment of each, every one would have to go to the members, and the halves would differ by ten
/// garments. What one stratum is owed, another owes, as the total carried is half a piece at most.
/// So when a list cannot be halved fairly, a claim of one of its strata is set off against a debt
/// of another stratum: the total carried stays the same to the last fraction, one of the two is
/// quits, and its odd garment is free to go to either side. One pair at a time, until it comes out.
///
/// **Why it comes out, r = 1/2.** At the latest when all claims or all debts are set off, what is
/// still carried sums to half a piece at most. Let the members be richer by more than the dearest
/// garment, and no exchange help. An exchange moves the difference by twice the difference of two
/// values, so by less than twice the gap; any that gives the sale a dearer garment would help. So
/// in every stratum each garment of the members is worth no more than each of the sale, and no odd
/// garment that the members got is worth more than any the sale got. The members then have no more
/// garments of more value than the count says: at most one more garment than the sale, so at most
/// one dearest garment richer. That contradicts; the other way round likewise. For other ratios the
/// same reasoning bounds the members' distance from `r` of the value by the dearest garment.
///
/// @param members the members' part, in the order of numbers
/// @param sale the rest, in the order of numbers
/// @param used the carries with which each stratum's part was reckoned
/// @param left the carries for the next split
public record Halves(
    List<FrozenGarment> members, List<FrozenGarment> sale, Carries used, Carries left) {

  public static Halves of(SplitInputs inputs) {
    List<List<FrozenGarment>> strata = dearestFirst(inputs);
    Carries carries = inputs.carries();
    HalvingAttempt draft = draft(inputs, strata, carries);
    while (!draft.isFair()) {
      Optional<Carries> eased = carries.setOff(inputs.strata(), draft.favoured());
      if (eased.isEmpty()) {
        break;
      }
      carries = eased.get();
      draft = draft(inputs, strata, carries);
    }
    return new Halves(draft.members(), draft.sale(), carries, carries.after(draft.left()));
  }

  private static HalvingAttempt draft(
      SplitInputs inputs, List<List<FrozenGarment>> strata, Carries carries) {
    Fraction ratio = inputs.rule().ratio();
    return HalvingAttempt.of(
        strata.stream().map(alike -> Quota.of(alike, ratio, carries)).toList(),
        ratio,
        MembersCount.due(inputs.garments().size(), ratio, carries.total()));
  }

  /// The garments of each stratum in the order of lots; the strata by their dearest garment, then
  /// in the order of lots.
  private static List<List<FrozenGarment>> dearestFirst(SplitInputs inputs) {
    Lots lots = inputs.lots();
    Map<Stratum, List<FrozenGarment>> strata =
        lots.drawn(Lots.Draw.SIDE, inputs.garments(), FrozenGarment::number).stream()
            .collect(Collectors.groupingBy(FrozenGarment::stratum));
    return lots.drawn(Lots.Draw.STRATUM, strata.keySet(), Stratum::name).stream()
        .map(stratum -> requireNonNull(strata.get(stratum)))
        .sorted(Comparator.comparingLong(Halves::dearest).reversed())
        .toList();
  }

  static long dearest(List<FrozenGarment> garments) {
    return garments.stream().mapToLong(FrozenGarment::value).max().orElse(0);
  }
}
