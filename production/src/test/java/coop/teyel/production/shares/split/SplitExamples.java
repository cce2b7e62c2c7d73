package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Stratum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Inputs of splits by hand.
public final class SplitExamples {

  static final Instant SHARE_DAY = Instant.parse("2026-03-14T15:00:00Z");
  static final Instant BEFORE = Instant.parse("2026-02-01T09:30:00Z");
  public static final Stratum DUNGAREES = stratum("dungarees", "98", "A");

  private SplitExamples() {}

  public static Stratum stratum(String design, String size, String grade) {
    return new Stratum(design, size, grade);
  }

  public static FrozenGarment garment(int serial, Stratum stratum, long value) {
    return new FrozenGarment("%08d".formatted(serial), stratum, value);
  }

  /// As many garments of one stratum and value, numbered from `first` on.
  public static List<FrozenGarment> garments(int first, int count, Stratum stratum, long value) {
    List<FrozenGarment> garments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      garments.add(garment(first + i, stratum, value));
    }
    return garments;
  }

  public static Sharer present(String member) {
    return sharer(member, 0, true);
  }

  static Sharer sharer(String member, long account, boolean present) {
    return new Sharer(member, Fraction.WHOLE, Fraction.of(account), BEFORE, present);
  }

  public static Carries carries(Map<Stratum, Fraction> carries) {
    return new Carries(new TreeMap<>(carries));
  }

  public static SplitInputs inputs(List<FrozenGarment> garments, Carries carries) {
    return new SplitInputs(
        SHARE_DAY,
        Rule.half("2026-1"),
        garments,
        List.of(present("ayşe"), present("berfin"), present("omar")),
        carries,
        "çay hazır");
  }

  public static SplitInputs inputs(List<Sharer> sharers) {
    return new SplitInputs(
        SHARE_DAY,
        Rule.half("2026-1"),
        garments(1, 6, DUNGAREES, 25_000),
        sharers,
        Carries.NONE,
        "çay hazır");
  }

  public static Split dealt(SplitInputs inputs) {
    return switch (inputs.deal()) {
      case Split split -> split;
      case SplitOutcome.Refused refused -> throw new AssertionError("refused: " + refused);
    };
  }

  public static long given(Split split, Stratum stratum) {
    return split.placed().stream()
        .filter(SplitPlacement.OnMembersSide.class::isInstance)
        .filter(placed -> placed.garment().stratum().equals(stratum))
        .count();
  }

  public static long given(Split split) {
    return split.placed().stream().filter(SplitPlacement.OnMembersSide.class::isInstance).count();
  }

  public static long dearest(Split split) {
    return split.inputs().garments().stream().mapToLong(FrozenGarment::value).max().orElseThrow();
  }

  public static long valueGap(Split split) {
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
