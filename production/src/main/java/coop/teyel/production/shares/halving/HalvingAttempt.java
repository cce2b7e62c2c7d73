package coop.teyel.production.shares.halving;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One try at halving a list with given carries.
///
/// 1. Each stratum gives the members the least that they are due in it, in the order of lots.
/// 2. The strata that are still open are gone through, the one with the dearest garment first: its
///    odd garment goes to the side that is poorer in value then (to the members when both are
///    even), as long as the members' total allows.
/// 3. As long as it brings the values closer, a garment of the members is exchanged for one of the
///    sale: within a stratum, or between two open strata of which one gave its odd garment to the
///    members and the other to the sale. The exchange that brings them closest is made first.
final class HalvingAttempt {

  private final List<Quota> quotas;
  private final List<FrozenGarment> garments;
  private final Map<Stratum, Quota> byStratum = new HashMap<>();
  private final Map<Stratum, Integer> given = new HashMap<>();
  private final Set<FrozenGarment> members = new HashSet<>();
  private final MembersCount wanted;
  private final MembersCount reachable;
  private ValueGap gap;

  private HalvingAttempt(List<Quota> quotas, Fraction ratio, MembersCount wanted) {
    this.quotas = quotas;
    garments = quotas.stream().flatMap(quota -> quota.garments().stream()).toList();
    this.wanted = wanted;
    reachable =
        wanted.within(
            quotas.stream().mapToInt(Quota::least).sum(),
            quotas.stream().mapToInt(Quota::most).sum());
    gap = ValueGap.at(ratio);
  }

  /// @param quotas the strata, dearest first
  static HalvingAttempt of(List<Quota> quotas, Fraction ratio, MembersCount wanted) {
    HalvingAttempt draft = new HalvingAttempt(quotas, ratio, wanted);
    quotas.forEach(draft::layCertain);
    draft.layOdd(quotas.stream().filter(Quota::isOpen).toList());
    draft.exchange();
    return draft;
  }

  private void layCertain(Quota quota) {
    byStratum.put(quota.stratum(), quota);
    given.put(quota.stratum(), 0);
    quota.certain().forEach(this::toMembers);
    quota.rest().forEach(this::toSale);
  }

  private void layOdd(List<Quota> open) {
    int undecided = open.size();
    for (Quota quota : open) {
      boolean must = members.size() + undecided <= reachable.least();
      boolean may = members.size() < reachable.most() && gap.amount() <= 0;
      if (must || may) {
        toMembers(quota.odd());
      } else {
        toSale(quota.odd());
      }
      undecided--;
    }
  }

  private void toMembers(FrozenGarment garment) {
    members.add(garment);
    given.merge(garment.stratum(), 1, Integer::sum);
    gap = gap.withMembers(garment);
  }

  private void toSale(FrozenGarment garment) {
    gap = gap.withSale(garment);
  }

  private void exchange() {
    Optional<Exchange> next = closest();
    while (next.isPresent()) {
      make(next.get());
      next = closest();
    }
  }

  private void make(Exchange exchange) {
    members.remove(exchange.toSale());
    members.add(exchange.toMembers());
    given.merge(exchange.toSale().stratum(), -1, Integer::sum);
    given.merge(exchange.toMembers().stratum(), 1, Integer::sum);
    gap = exchange.after();
  }

  private Optional<Exchange> closest() {
    List<FrozenGarment> offered = oneOfEachKind(members::contains);
    List<FrozenGarment> wished = oneOfEachKind(garment -> !members.contains(garment));
    ValueGap narrowest = gap;
    Optional<Exchange> found = Optional.empty();
    for (FrozenGarment out : offered) {
      for (FrozenGarment in : wished) {
        ValueGap after = gap.afterExchange(out, in);
        if (after.isNarrowerThan(narrowest) && isAllowed(out.stratum(), in.stratum())) {
          narrowest = after;
          found = Optional.of(new Exchange(out, in, after));
        }
      }
    }
    return found;
  }

  private boolean isAllowed(Stratum giving, Stratum taking) {
    return giving.equals(taking)
        || (given(giving) > quota(giving).least() && given(taking) < quota(taking).most());
  }

  private List<FrozenGarment> oneOfEachKind(Predicate<FrozenGarment> side) {
    Map<Kind, FrozenGarment> firsts = new LinkedHashMap<>();
    garments.stream()
        .filter(side)
        .forEach(garment -> firsts.putIfAbsent(Kind.of(garment), garment));
    return new ArrayList<>(firsts.values());
  }

  /// Whether the members' total came out and the values are as close as the rule promises.
  boolean isFair() {
    long dearest = Halves.dearest(garments);
    return reachable.equals(wanted) && gap.isFair(dearest, members.size(), garments.size());
  }

  /// Which side the carries favour too much: 1 the members, -1 the sale.
  int favoured() {
    int clamped = Integer.compare(reachable.least(), wanted.least());
    return clamped == 0 ? Long.signum(gap.amount()) : clamped;
  }

  List<FrozenGarment> members() {
    return inOrder(members::contains);
  }

  List<FrozenGarment> sale() {
    return inOrder(garment -> !members.contains(garment));
  }

  private List<FrozenGarment> inOrder(Predicate<FrozenGarment> side) {
    return garments.stream()
        .filter(side)
        .sorted(Comparator.comparing(FrozenGarment::number))
        .toList();
  }

  /// What each stratum of the list carries on.
  Map<Stratum, Fraction> left() {
    return quotas.stream()
        .collect(Collectors.toMap(Quota::stratum, quota -> quota.left(given(quota.stratum()))));
  }

  private int given(Stratum stratum) {
    return requireNonNull(given.get(stratum));
  }

  private Quota quota(Stratum stratum) {
    return requireNonNull(byStratum.get(stratum));
  }

  private record Exchange(FrozenGarment toSale, FrozenGarment toMembers, ValueGap after) {}

  private record Kind(Stratum stratum, long value) {
    static Kind of(FrozenGarment garment) {
      return new Kind(garment.stratum(), garment.value());
    }
  }
}
