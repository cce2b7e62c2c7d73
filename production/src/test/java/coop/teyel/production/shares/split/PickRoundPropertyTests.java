package coop.teyel.production.shares.split;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PickRoundPropertyTests {

  private static final Rule EQUAL = Rule.half("2026-1");
  private static final Rule MINUTES = new Rule("2026-2", Fraction.HALF, new Weights.Minutes());
  private static final Rule BLEND =
      new Rule("2026-3", Fraction.HALF, new Weights.Blend(Fraction.of(1, 3)));

  @Test
  void equalMembersWhoAllComeAreNeverOffByAWholePiece() {
    Seeds.forEach(
        "equalMembersWhoAllComeAreNeverOffByAWholePiece",
        200,
        random -> {
          Season season = Season.wild(random, EQUAL, 1 + random.nextInt(20));
          for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) == 0) {
              season.join("newcomer " + i);
            }
            Split split = season.split(season.anything());
            checkSum(split);
            assertThat(worst(split)).isLessThan(Fraction.WHOLE);
          }
        });
  }

  @Test
  void accountsAreNothingTogetherWhoeverStaysAway() {
    Seeds.forEach(
        "accountsAreNothingTogetherWhoeverStaysAway",
        200,
        random -> {
          Season season = Season.wild(random, anyRule(random), 1 + random.nextInt(20));
          for (int i = 0; i < 8; i++) {
            season.someStayAway(1 + random.nextInt(6));
            Split split = season.split(season.anything());
            checkSum(split);
            checkReceived(split);
          }
        });
  }

  @Test
  void warnsWhereAnAccountIsTwoOffAndOnlyThere() {
    AtomicInteger warned = new AtomicInteger();
    Seeds.forEach(
        "warnsWhereAnAccountIsTwoOffAndOnlyThere",
        100,
        random -> {
          Season season = Season.wild(random, EQUAL, 2 + random.nextInt(4));
          for (int i = 0; i < 8; i++) {
            season.someStayAway(2);
            for (AccountAfter standing : season.split(season.anything()).standings()) {
              boolean off = standing.account().size().compareTo(Fraction.of(2)) >= 0;
              assertThat(standing.isFarOff()).isEqualTo(off);
              warned.addAndGet(off ? 1 : 0);
            }
          }
        });
    assertThat(warned.get()).as("how often somebody was two off").isPositive();
  }

  /// Those who come back are owed most, and get back under a whole piece as soon as enough is
  /// there.
  @Test
  void allAreQuitsAgainWhenEverybodyComesBack() {
    Seeds.forEach(
        "allAreQuitsAgainWhenEverybodyComesBack",
        50,
        random -> {
          Season season = Season.typical(random, EQUAL);
          for (int i = 0; i < 4; i++) {
            season.someStayAway(4);
            season.split(season.batches());
          }
          season.allCome();
          Split split = season.split(season.batches());
          for (int i = 0; i < 5; i++) {
            split = season.split(season.batches());
          }
          assertThat(worst(split)).isLessThan(Fraction.WHOLE);
        });
  }

  @Test
  void fortyBatchesByMinutesLeaveNobodyTwoPiecesOff() {
    Fraction[] worst = {Fraction.NOTHING};
    Seeds.forEach(
        "fortyBatchesByMinutesLeaveNobodyTwoPiecesOff",
        10,
        random -> {
          Season season = Season.typical(random, MINUTES);
          for (int i = 0; i < 40; i++) {
            season.allCome();
            Fraction off = worst(season.split(season.batches()));
            worst[0] = off.compareTo(worst[0]) > 0 ? off : worst[0];
          }
        });
    Fraction percent = worst[0].times(Fraction.of(100));
    System.out.println("worst account by minutes: " + percent.floor() + " % of a piece");
    assertThat(worst[0]).isLessThan(Fraction.of(2));
  }

  @Test
  void sameInputsGiveTheSameSplitWhateverTheirOrder() {
    Seeds.forEach(
        "sameInputsGiveTheSameSplitWhateverTheirOrder",
        100,
        random -> {
          Season season = Season.wild(random, anyRule(random), 1 + random.nextInt(12));
          season.split(season.anything());
          season.someStayAway(3);
          SplitInputs inputs = season.inputs(season.anything());
          Split split = SplitExamples.dealt(inputs);
          Split again = SplitExamples.dealt(SplitInputs.read(shuffled(inputs, random).text()));
          assertThat(again).isEqualTo(split);
          assertThat(again.text()).isEqualTo(split.text());
        });
  }

  private static SplitInputs shuffled(SplitInputs inputs, Random random) {
    var garments = new ArrayList<>(inputs.garments());
    var sharers = new ArrayList<>(inputs.sharers());
    Collections.shuffle(garments, random);
    Collections.shuffle(sharers, random);
    return new SplitInputs(
        inputs.heldAt(), inputs.rule(), garments, sharers, inputs.carries(), inputs.phrase());
  }

  private static Rule anyRule(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> EQUAL;
      case 1 -> MINUTES;
      default -> BLEND;
    };
  }

  private static void checkSum(Split split) {
    assertThat(Fraction.sum(split.standings().stream().map(AccountAfter::account).toList()))
        .isEqualTo(Fraction.NOTHING);
  }

  private static void checkReceived(Split split) {
    for (Sharer sharer : split.inputs().sharers()) {
      AccountAfter after =
          split.standings().stream()
              .filter(s -> s.member().equals(sharer.member()))
              .findFirst()
              .orElseThrow();
      long received =
          split.placed().stream()
              .filter(SplitPlacement.OnMembersSide.class::isInstance)
              .map(SplitPlacement.OnMembersSide.class::cast)
              .filter(placed -> placed.member().equals(sharer.member()))
              .count();
      assertThat(after.received()).isEqualTo((int) received);
      assertThat(received == 0 || sharer.present()).isTrue();
      assertThat(after.entitlement())
          .isEqualTo(
              Fraction.of(SplitExamples.given(split))
                  .times(sharer.weight())
                  .over(split.inputs().allWeights()));
      assertThat(after.account())
          .isEqualTo(
              sharer.account().plus(after.entitlement()).minus(Fraction.of(after.received())));
    }
  }

  private static Fraction worst(Split split) {
    return split.standings().stream()
        .map(standing -> standing.account().size())
        .max(Fraction::compareTo)
        .orElseThrow();
  }
}
