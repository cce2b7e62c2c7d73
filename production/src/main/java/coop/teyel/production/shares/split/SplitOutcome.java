package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.FrozenGarment;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What comes of a wish to split: the split, or the reason why there is none.
public sealed interface SplitOutcome permits Split, SplitOutcome.Refused {

  /// Why there is no split. The first reason counts, in the order of this list.
  sealed interface Refused extends SplitOutcome {

    /// The first reason against splitting these inputs.
    static Optional<Refused> reasonAgainst(SplitInputs inputs) {
      return emptyList(inputs)
          .or(() -> garmentTwice(inputs))
          .or(() -> negativeValue(inputs))
          .or(() -> noPhrase(inputs))
          .or(() -> nobodyPresent(inputs))
          .or(() -> noWeight(inputs));
    }

    private static Optional<Refused> emptyList(SplitInputs inputs) {
      return inputs.garments().isEmpty() ? Optional.of(new EmptyList()) : Optional.empty();
    }

    private static Optional<Refused> garmentTwice(SplitInputs inputs) {
      List<FrozenGarment> garments = inputs.garments();
      for (int i = 1; i < garments.size(); i++) {
        if (garments.get(i).number().equals(garments.get(i - 1).number())) {
          return Optional.of(new GarmentTwice(garments.get(i).number()));
        }
      }
      return Optional.empty();
    }

    private static Optional<Refused> negativeValue(SplitInputs inputs) {
      return inputs.garments().stream()
          .filter(garment -> garment.value() < 0)
          .findFirst()
          .map(garment -> new NegativeValue(garment.number()));
    }

    private static Optional<Refused> noPhrase(SplitInputs inputs) {
      return inputs.phrase().isEmpty() ? Optional.of(new NoPhrase()) : Optional.empty();
    }

    private static Optional<Refused> nobodyPresent(SplitInputs inputs) {
      return inputs.sharers().stream().noneMatch(Sharer::present)
          ? Optional.of(new NobodyPresent())
          : Optional.empty();
    }

    private static Optional<Refused> noWeight(SplitInputs inputs) {
      Predicate<Sharer> weightless = sharer -> sharer.weight().signum() == 0;
      return inputs.sharers().stream().allMatch(weightless)
          ? Optional.of(new NoWeight())
          : Optional.empty();
    }
  }

  /// There is no garment to split.
  record EmptyList() implements Refused {}

  /// The garment is in the list more than once.
  record GarmentTwice(String number) implements Refused {}

  /// The garment has a value below zero.
  record NegativeValue(String number) implements Refused {}

  /// Nothing was said to draw the lots from.
  record NoPhrase() implements Refused {}

  /// No member is there to pick.
  record NobodyPresent() implements Refused {}

  /// All members weigh nothing, so nobody is owed anything.
  record NoWeight() implements Refused {}
}
