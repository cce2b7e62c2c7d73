package coop.teyel.production.shares.halving;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What earlier splits left over in each stratum: the part of a piece that the members are still
/// due (above 0) or had too much (below 0). Strata that are not named carry nothing.
///
/// Each is less than a piece, and all together are half a piece at most: that is what keeps the
/// members' total at the rule's ratio over the years. Refuses anything else.
public record Carries(SortedMap<Stratum, Fraction> byStratum) {

  /// Before the first split.
  public static final Carries NONE = new Carries(Collections.emptySortedMap());

  /// Forgets strata that carry nothing.
  public Carries {
    byStratum = tidied(byStratum);
    if (byStratum.values().stream().anyMatch(c -> c.size().compareTo(Fraction.WHOLE) >= 0)) {
      throw new IllegalArgumentException("a stratum carries a whole piece");
    }
    if (Fraction.sum(byStratum.values()).size().compareTo(Fraction.HALF) > 0) {
      throw new IllegalArgumentException("the strata together carry more than half a piece");
    }
  }

  private static SortedMap<Stratum, Fraction> tidied(Map<Stratum, Fraction> carries) {
    SortedMap<Stratum, Fraction> tidy = new TreeMap<>(carries);
    tidy.values().removeIf(carry -> carry.signum() == 0);
    return Collections.unmodifiableSortedMap(tidy);
  }

  /// What the stratum carries.
  public Fraction of(Stratum stratum) {
    return byStratum.getOrDefault(stratum, Fraction.NOTHING);
  }

  Fraction total() {
    return Fraction.sum(byStratum.values());
  }

  Carries after(Map<Stratum, Fraction> changed) {
    SortedMap<Stratum, Fraction> next = new TreeMap<>(byStratum);
    next.putAll(changed);
    return new Carries(next);
  }

  /// Sets one stratum's claim off against another's debt: at least one of the two is then quits,
  /// and the total is what it was. Empty when nothing in the list can be set off.
  ///
  /// @param listed the strata of the list to split; one of the two is among them
  /// @param sign which carries of the list to free first: 1 the members' claims, -1 the sale's
  Optional<Carries> setOff(Set<Stratum> listed, int sign) {
    return setOffOne(listed, sign).or(() -> setOffOne(listed, -sign));
  }

  private Optional<Carries> setOffOne(Set<Stratum> listed, int sign) {
    Optional<Stratum> one = largest(listed, sign, listed);
    Optional<Stratum> other = largest(byStratum.keySet(), -sign, listed);
    return one.flatMap(a -> other.map(b -> setOff(a, b, sign)));
  }

  private Carries setOff(Stratum one, Stratum other, int sign) {
    Fraction both = Collections.min(List.of(of(one).size(), of(other).size()));
    Fraction moved = both.times(Fraction.of(sign));
    return after(Map.of(one, of(one).minus(moved), other, of(other).plus(moved)));
  }

  /// The one that carries most; strata that are not in the list come first, since they decide
  /// nothing in it; of equals the first in their own order.
  private Optional<Stratum> largest(Collection<Stratum> among, int sign, Set<Stratum> listed) {
    return among.stream()
        .filter(stratum -> of(stratum).signum() == sign)
        .min(
            Comparator.comparing((Stratum stratum) -> listed.contains(stratum))
                .thenComparing(stratum -> of(stratum).size(), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
  }
}
