package coop.teyel.production.shares.split;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Stratum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The example that docs/shares.md works out by hand.
class WorkedExampleTests {

  private static final Instant FIRST_DAY = Instant.parse("2026-05-09T07:00:00Z");
  private static final Instant SECOND_DAY = Instant.parse("2026-05-23T07:00:00Z");
  private static final Stratum DRESSES = new Stratum("Dress", "2-3", "A");
  private static final Stratum CAPS = new Stratum("Cap", "2-3", "A");

  @Test
  void theFirstShareDay() {
    Split first = first();
    assertThat(shared(first)).hasSize(3);
    assertThat(first.membersValue()).isEqualTo(1480_00);
    assertThat(first.saleValue()).isEqualTo(830_00);
    assertThat(first.left().of(DRESSES)).isEqualTo(Fraction.of(-1, 2));
    assertThat(first.left().of(CAPS)).isEqualTo(Fraction.NOTHING);
    assertThat(first.standings())
        .allMatch(it -> it.received() == 1 && it.account().equals(Fraction.NOTHING));
  }

  @Test
  void theSecondShareDay() {
    Split second = second();
    assertThat(shared(second)).hasSize(1);
    assertThat(second.membersValue()).isEqualTo(650_00);
    assertThat(second.saleValue()).isEqualTo(1300_00);
    assertThat(second.left().of(DRESSES)).isEqualTo(Fraction.NOTHING);
    assertThat(second.standings())
        .extracting(AccountAfter::account)
        .containsExactlyInAnyOrder(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(-2, 3));
  }

  private static Split first() {
    List<FrozenGarment> list = new ArrayList<>(dresses(1));
    list.add(new FrozenGarment("00000048", CAPS, 180_00));
    list.add(new FrozenGarment("00000055", CAPS, 180_00));
    List<Sharer> sharers =
        List.of("Amal", "Berfin", "Zehra").stream()
            .map(name -> new Sharer(name, Fraction.WHOLE, Fraction.NOTHING, FIRST_DAY, true))
            .toList();
    return split(FIRST_DAY, list, sharers, Carries.NONE);
  }

  private static Split second() {
    Split first = first();
    List<Sharer> sharers =
        first.standings().stream()
            .map(it ->
                new Sharer(it.member(), Fraction.WHOLE, it.account(), it.waitingSince(), true))
            .toList();
    return split(SECOND_DAY, dresses(6), sharers, first.left());
  }

  private static Split split(
      Instant day, List<FrozenGarment> list, List<Sharer> sharers, Carries carries) {
    return (Split)
        new SplitInputs(day, Rule.half("1"), list, sharers, carries, "The tulips bloom").deal();
  }

  private static List<FrozenGarment> dresses(int firstNumber) {
    return List.of(0, 1, 2).stream()
        .map(i -> new FrozenGarment("%08d".formatted(firstNumber + i), DRESSES, 650_00))
        .toList();
  }

  private static List<SplitPlacement> shared(Split split) {
    return split.placed().stream().filter(SplitPlacement.OnMembersSide.class::isInstance).toList();
  }
}
