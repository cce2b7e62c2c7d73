package coop.teyel.production.shares.halving;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.shares.split.Season;
import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitExamples;
import coop.teyel.production.shares.split.SplitInputs;
import coop.teyel.production.shares.split.SplitPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HalvesPropertyTests {

  private static final Rule HALF = Rule.half("2026-1");

  @Test
  void everyGarmentEndsOnExactlyOneSide() {
    seasons("everyGarmentEndsOnExactlyOneSide", 300, HalvesPropertyTests::checkPieces);
  }

  @Test
  void halvesDifferInValueByTheDearestGarmentAtMost() {
    seasons(
        "halvesDifferInValueByTheDearestGarmentAtMost",
        1_000,
        split ->
            assertThat(SplitExamples.valueGap(split))
                .isLessThanOrEqualTo(SplitExamples.dearest(split)));
  }

  @Test
  void eachStratumGetsTheFloorOfItsDueOrOneMoreAndCarriesTheRest() {
    seasons(
        "eachStratumGetsTheFloorOfItsDueOrOneMoreAndCarriesTheRest",
        200,
        split -> checkStrata(split, Fraction.HALF));
  }

  @Test
  void membersTotalOverTimeStaysWithinHalfAPieceOfTheRatio() {
    Seeds.forEach(
        "membersTotalOverTimeStaysWithinHalfAPieceOfTheRatio",
        300,
        random -> {
          Rule rule = anyRule(random);
          Season season = Season.wild(random, rule, 2);
          long all = 0;
          long given = 0;
          for (int i = 0; i < 15; i++) {
            Split split = season.split(anyList(season, random));
            all += split.placed().size();
            given += SplitExamples.given(split);
            Fraction off = rule.ratio().times(Fraction.of(all)).minus(Fraction.of(given));
            assertThat(off.size()).isLessThanOrEqualTo(Fraction.HALF);
          }
        });
  }

  @Test
  void anyRatioKeepsItsStrataAndItsValueWithinTheDearestGarment() {
    Seeds.forEach(
        "anyRatioKeepsItsStrataAndItsValueWithinTheDearestGarment",
        300,
        random -> {
          Rule rule = anyRule(random);
          Season season = Season.wild(random, rule, 2);
          for (int i = 0; i < 10; i++) {
            Split split = season.split(anyList(season, random));
            checkStrata(split, rule.ratio());
            assertThat(valueOff(split, rule.ratio()).size())
                .isLessThanOrEqualTo(Fraction.of(SplitExamples.dearest(split)));
          }
        });
  }

  /// A rule that changes in the middle of the years leaves carries of another denominator.
  @Test
  void halvesAreFairAfterAnyOtherRatioWasInForce() {
    Seeds.forEach(
        "halvesAreFairAfterAnyOtherRatioWasInForce",
        500,
        random -> {
          Season before = Season.wild(random, anyRule(random), 2);
          for (int i = 0; i < 5; i++) {
            before.split(anyList(before, random));
          }
          SplitInputs inputs = before.inputs(anyList(before, random));
          Split split = SplitExamples.dealt(under(HALF, inputs));
          checkStrata(split, Fraction.HALF);
          assertThat(SplitExamples.valueGap(split))
              .isLessThanOrEqualTo(SplitExamples.dearest(split));
        });
  }

  @Test
  void valueGapOfTypicalSeasonsStaysUnderTwoPercent() {
    List<Long> gaps = new ArrayList<>();
    List<Long> floors = new ArrayList<>();
    List<Split> setOff = new ArrayList<>();
    Seeds.forEach(
        "valueGapOfTypicalSeasonsStaysUnderTwoPercent",
        20,
        random -> {
          Season season = Season.typical(random, HALF);
          for (int i = 0; i < 40; i++) {
            Split split = season.split(season.batches());
            gaps.add(basisPoints(SplitExamples.valueGap(split), split));
            floors.add(basisPoints(gapOfFloors(split), split));
            if (!split.used().equals(split.inputs().carries())) {
              setOff.add(split);
            }
          }
        });
    System.out.printf(
        "mean value gap of %d splits: %d basis points; by the floor in each stratum: %d;"
            + " carries set off in %d%n",
        gaps.size(), mean(gaps), mean(floors), setOff.size());
    assertThat(mean(gaps)).isLessThan(200);
    assertThat(setOff.size()).isLessThan(gaps.size() / 10);
  }

  private static void seasons(String property, int times, Consumer<Split> check) {
    Seeds.forEach(
        property,
        times,
        random -> {
          Season season = Season.wild(random, HALF, 2);
          for (int i = 0; i < 12; i++) {
            check.accept(season.split(anyList(season, random)));
          }
        });
  }

  private static List<FrozenGarment> anyList(Season season, Random random) {
    return random.nextBoolean() ? season.claims() : season.anything();
  }

  private static Rule anyRule(Random random) {
    int denominator = 1 + random.nextInt(10);
    Fraction ratio = Fraction.of(random.nextInt(denominator + 1), denominator);
    return new Rule("any", ratio, new Weights.Equal());
  }

  private static SplitInputs under(Rule rule, SplitInputs inputs) {
    return new SplitInputs(
        inputs.heldAt(),
        rule,
        inputs.garments(),
        inputs.sharers(),
        inputs.carries(),
        inputs.phrase());
  }

  private static void checkPieces(Split split) {
    assertThat(split.placed().stream().map(SplitPlacement::garment).toList())
        .isEqualTo(split.inputs().garments());
  }

  private static void checkStrata(Split split, Fraction ratio) {
    assertThat(split.used().total()).isEqualTo(split.inputs().carries().total());
    var counts =
        split.inputs().garments().stream()
            .collect(
                Collectors.groupingBy(FrozenGarment::stratum, TreeMap::new, Collectors.counting()));
    counts.forEach((stratum, count) -> {
      Fraction due = ratio.times(Fraction.of(count)).plus(split.used().of(stratum));
      long given = SplitExamples.given(split, stratum);
      int lowest = Math.max(0, due.floor());
      assertThat(given).isBetween((long) lowest, Math.max(0, due.floor() + 1L));
      assertThat(split.left().of(stratum)).isEqualTo(due.minus(Fraction.of(given)));
    });
    var others = new TreeMap<>(split.left().byStratum());
    others.keySet().removeAll(counts.keySet());
    var before = new TreeMap<>(split.used().byStratum());
    before.keySet().removeAll(counts.keySet());
    assertThat(others).isEqualTo(before);
  }

  private static Fraction valueOff(Split split, Fraction ratio) {
    Fraction all = Fraction.of(split.membersValue() + split.saleValue());
    return Fraction.of(split.membersValue()).minus(ratio.times(all));
  }

  private static long gapOfFloors(Split split) {
    return split.inputs().garments().stream()
        .collect(Collectors.groupingBy(FrozenGarment::stratum))
        .values()
        .stream()
        .mapToLong(alike -> alike.size() % 2 * alike.getFirst().value())
        .sum();
  }

  private static long basisPoints(long part, Split split) {
    return part * 10_000 / Math.max(1, split.membersValue() + split.saleValue());
  }

  private static long mean(List<Long> all) {
    return all.stream().mapToLong(one -> one).sum() / all.size();
  }
}
