package coop.teyel.production.shares.halving;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How a rule weighs the members against each other.
public sealed interface Weights {

  /// Each member weighs the same.
  record Equal() implements Weights {
    @Override
    public String toString() {
      return "equal";
    }
  }

  /// A member weighs as many minutes as she worked.
  record Minutes() implements Weights {
    @Override
    public String toString() {
      return "minutes";
    }
  }

  /// A part of everything goes by minutes, the rest is equal.
  ///
  /// @param byMinutes from 0 to 1
  record Blend(Fraction byMinutes) implements Weights {

    /// Refuses a part below 0 or above 1.
    public Blend {
      Rule.requirePart(byMinutes);
    }

    @Override
    public String toString() {
      return "blend " + byMinutes;
    }
  }

  /// Reads what `toString` writes.
  static Weights parse(String text) {
    return switch (text) {
      case "equal" -> new Equal();
      case "minutes" -> new Minutes();
      case String blend when blend.startsWith("blend ") ->
          new Blend(Fraction.parse(blend.substring("blend ".length())));
      default -> throw new IllegalArgumentException("no kind of weights");
    };
  }

  /// The weight of each member.
  ///
  /// @param minutes what each member worked since the split before, 0 or more; a member who did
  ///   nothing is in it with 0
  default SortedMap<String, Fraction> of(Map<String, Long> minutes) {
    if (minutes.values().stream().anyMatch(worked -> worked < 0)) {
      throw new IllegalArgumentException("minutes below zero");
    }
    long all = minutes.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    return minutes.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                member -> weight(member.getValue(), all, minutes.size()),
                (one, _) -> one,
                TreeMap::new));
  }

  private Fraction weight(long worked, long all, int members) {
    return switch (this) {
      case Equal _ -> Fraction.WHOLE;
      case Minutes _ -> Fraction.of(worked);
      case Blend(Fraction byMinutes) -> {
        Fraction ofMinutes = all == 0 ? Fraction.NOTHING : Fraction.of(worked, all);
        Fraction ofEquals = Fraction.of(1, members);
        yield byMinutes.times(ofMinutes).plus(Fraction.WHOLE.minus(byMinutes).times(ofEquals));
      }
    };
  }
}
