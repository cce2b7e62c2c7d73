package coop.teyel.production.shares;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Inputs of splits by hand.
final class SplitExamples {

  static final Instant SHARE_DAY = Instant.parse("2026-03-14T15:00:00Z");
  static final Instant BEFORE = Instant.parse("2026-02-01T09:30:00Z");
  static final Stratum DUNGAREES = stratum("dungarees", "98", "A");

  private SplitExamples() {}

  static Stratum stratum(String design, String size, String grade) {
    return new Stratum(design, size, grade);
  }

  static FrozenGarment garment(int serial, Stratum stratum, long value) {
    return new FrozenGarment("%08d".formatted(serial), stratum, value);
  }

  /// As many garments of one stratum and value, numbered from `first` on.
  static List<FrozenGarment> garments(int first, int count, Stratum stratum, long value) {
    List<FrozenGarment> garments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      garments.add(garment(first + i, stratum, value));
    }
    return garments;
  }

  static Sharer present(String member) {
    return sharer(member, 0, true);
  }

  static Sharer sharer(String member, long account, boolean present) {
    return new Sharer(member, Fraction.WHOLE, Fraction.of(account), BEFORE, present);
  }

  static Carries carries(Map<Stratum, Fraction> carries) {
    return new Carries(new TreeMap<>(carries));
  }

  static SplitInputs inputs(List<FrozenGarment> garments, Carries carries) {
    return new SplitInputs(
        SHARE_DAY,
        Rule.half("2026-1"),
        garments,
        List.of(present("ayşe"), present("berfin"), present("omar")),
        carries,
        "çay hazır");
  }

  static SplitInputs inputs(List<Sharer> sharers) {
    return new SplitInputs(
        SHARE_DAY,
        Rule.half("2026-1"),
        garments(1, 6, DUNGAREES, 25_000),
        sharers,
        Carries.NONE,
        "çay hazır");
  }

  static Split dealt(SplitInputs inputs) {
    return switch (inputs.deal()) {
      case Split split -> split;
      case SplitOutcome.Refused refused -> throw new AssertionError("refused: " + refused);
    };
  }

  static long given(Split split, Stratum stratum) {
    return split.placed().stream()
        .filter(Placed.OnMembersSide.class::isInstance)
        .filter(placed -> placed.garment().stratum().equals(stratum))
        .count();
  }

  static long given(Split split) {
    return split.placed().stream().filter(Placed.OnMembersSide.class::isInstance).count();
  }

  static long dearest(Split split) {
    return split.inputs().garments().stream().mapToLong(FrozenGarment::value).max().orElseThrow();
  }

  static long valueGap(Split split) {
    return Math.abs(split.membersValue() - split.saleValue());
  }

  static Fraction account(Split split, String member) {
    return split.standings().stream()
        .filter(standing -> standing.member().equals(member))
        .findFirst()
        .orElseThrow()
        .account();
  }
}
