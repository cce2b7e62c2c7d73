package coop.teyel.production.shares.halving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTests {

  private static final Map<String, Long> MINUTES = Map.of("ayşe", 300L, "omar", 100L, "lina", 0L);

  @Test
  void equalMembersAllWeighTheSame() {
    assertThat(new Weights.Equal().of(MINUTES).values()).containsOnly(Fraction.WHOLE);
  }

  @Test
  void minutesWeighAsTheyAre() {
    assertThat(new Weights.Minutes().of(MINUTES))
        .containsEntry("ayşe", Fraction.of(300))
        .containsEntry("lina", Fraction.NOTHING);
  }

  @Test
  void aBlendIsPartMinutesAndPartEqual() {
    assertThat(new Weights.Blend(Fraction.of(1, 4)).of(MINUTES))
        .containsEntry("ayşe", Fraction.of(7, 16))
        .containsEntry("omar", Fraction.of(5, 16))
        .containsEntry("lina", Fraction.of(1, 4));
  }

  @Test
  void aBlendOfNoMinutesLeavesTheEqualPart() {
    assertThat(new Weights.Blend(Fraction.of(1, 2)).of(Map.of("ayşe", 0L, "omar", 0L)).values())
        .containsOnly(Fraction.of(1, 4));
  }

  @Test
  void refusesMinutesBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weights.Equal().of(Map.of("ayşe", -1L)));
  }

  @Test
  void refusesABlendOfMoreThanAll() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weights.Blend(Fraction.of(5, 4)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Weights.Blend(Fraction.of(-1, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"equal", "minutes", "blend 1/3"})
  void areReadFromTheirText(String text) {
    assertThat(Weights.parse(text)).hasToString(text);
  }

  @Test
  void refusesAnUnknownKind() {
    assertThatIllegalArgumentException().isThrownBy(() -> Weights.parse("by age"));
  }

  @Test
  void refusesARuleWithARatioBeyondAllOrTooFine() {
    Weights equal = new Weights.Equal();
    assertThatIllegalArgumentException().isThrownBy(() -> new Rule("1", Fraction.of(3, 2), equal));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rule("1", Fraction.of(1, 1_001), equal));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rule(" ", Fraction.HALF, equal));
  }
}
