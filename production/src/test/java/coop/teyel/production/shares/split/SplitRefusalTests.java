package coop.teyel.production.shares.split;

import static coop.teyel.production.shares.split.SplitExamples.DUNGAREES;
import static coop.teyel.production.shares.split.SplitExamples.garment;
import static coop.teyel.production.shares.split.SplitExamples.inputs;
import static coop.teyel.production.shares.split.SplitExamples.present;
import static coop.teyel.production.shares.split.SplitExamples.sharer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitRefusalTests {

  @Test
  void refusesAnEmptyList() {
    assertThat(inputs(List.of(), Carries.NONE).deal()).isEqualTo(new SplitOutcome.EmptyList());
  }

  @Test
  void refusesAGarmentThatIsInTheListTwice() {
    List<FrozenGarment> list =
        List.of(
            garment(7, DUNGAREES, 1),
            garment(3, DUNGAREES, 1),
            garment(7, SplitExamples.stratum("dress", "98", "B"), 2));
    assertThat(inputs(list, Carries.NONE).deal())
        .isEqualTo(new SplitOutcome.GarmentTwice("00000007"));
  }

  @Test
  void refusesAValueBelowZero() {
    assertThat(inputs(List.of(garment(7, DUNGAREES, -1)), Carries.NONE).deal())
        .isEqualTo(new SplitOutcome.NegativeValue("00000007"));
  }

  @Test
  void splitsGarmentsThatAreWorthNothing() {
    assertThat(inputs(List.of(garment(7, DUNGAREES, 0)), Carries.NONE).deal())
        .isInstanceOf(Split.class);
  }

  @Test
  void refusesToSplitWithoutAPhrase() {
    SplitInputs said = inputs(List.of(present("ayşe")));
    SplitInputs silent =
        new SplitInputs(
            said.heldAt(), said.rule(), said.garments(), said.sharers(), said.carries(), " \t ");
    assertThat(silent.deal()).isEqualTo(new SplitOutcome.NoPhrase());
  }

  @Test
  void refusesToSplitWhenNobodyIsThere() {
    assertThat(inputs(List.of(sharer("ayşe", 0, false))).deal())
        .isEqualTo(new SplitOutcome.NobodyPresent());
    assertThat(inputs(List.<Sharer>of()).deal()).isEqualTo(new SplitOutcome.NobodyPresent());
  }

  @Test
  void refusesToSplitAmongMembersWhoAllWeighNothing() {
    Sharer weightless =
        new Sharer("ayşe", Fraction.NOTHING, Fraction.NOTHING, SplitExamples.BEFORE, true);
    assertThat(inputs(List.of(weightless)).deal()).isEqualTo(new SplitOutcome.NoWeight());
  }

  @Test
  void refusesAccountsThatAreNotNothingTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inputs(List.of(sharer("ayşe", 1, true), present("omar"))));
  }

  @Test
  void refusesAMemberWhoIsInTheListTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inputs(List.of(present("ayşe"), present("ayşe"))));
  }

  @Test
  void refusesAWeightBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Sharer("ayşe", Fraction.of(-1), Fraction.NOTHING, SplitExamples.BEFORE, true));
  }

  @Test
  void refusesANumberThatIsNotEightDigitsAndAValueBeyondMeasure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrozenGarment("1234567", DUNGAREES, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrozenGarment("١٢٣٤٥٦٧٨", DUNGAREES, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrozenGarment("12345678", DUNGAREES, Long.MAX_VALUE));
  }
}
