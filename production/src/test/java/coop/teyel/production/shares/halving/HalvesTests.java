package coop.teyel.production.shares.halving;

import static coop.teyel.production.shares.split.SplitExamples.DUNGAREES;
import static coop.teyel.production.shares.split.SplitExamples.carries;
import static coop.teyel.production.shares.split.SplitExamples.dealt;
import static coop.teyel.production.shares.split.SplitExamples.garment;
import static coop.teyel.production.shares.split.SplitExamples.garments;
import static coop.teyel.production.shares.split.SplitExamples.given;
import static coop.teyel.production.shares.split.SplitExamples.inputs;
import static coop.teyel.production.shares.split.SplitExamples.stratum;
import static coop.teyel.production.shares.split.SplitExamples.valueGap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HalvesTests {

  private static final Stratum DRESS = stratum("dress", "98", "A");
  private static final Fraction MINUS_HALF = Fraction.HALF.negated();

  @Test
  void halvesAnEvenStratum() {
    Split split = dealt(inputs(garments(1, 6, DUNGAREES, 25_000), Carries.NONE));
    assertThat(given(split)).isEqualTo(3);
    assertThat(split.left()).isEqualTo(Carries.NONE);
  }

  @Test
  void carriesTheOddPieceToTheNextSplit() {
    Split first = dealt(inputs(garments(1, 5, DUNGAREES, 25_000), Carries.NONE));
    assertThat(given(first)).isEqualTo(3);
    assertThat(first.left().of(DUNGAREES)).isEqualTo(MINUS_HALF);

    Split second = dealt(inputs(garments(6, 5, DUNGAREES, 25_000), first.left()));
    assertThat(given(second)).isEqualTo(2);
    assertThat(second.left()).isEqualTo(Carries.NONE);
  }

  @Test
  void anEvenListLeavesACarryAsItIs() {
    Split split =
        dealt(inputs(garments(1, 4, DUNGAREES, 25_000), carries(Map.of(DUNGAREES, Fraction.HALF))));
    assertThat(given(split)).isEqualTo(2);
    assertThat(split.left().of(DUNGAREES)).isEqualTo(Fraction.HALF);
  }

  @Test
  void theOddPieceGoesToThePoorerSide() {
    List<FrozenGarment> list = new ArrayList<>(garments(1, 1, DRESS, 40_000));
    list.addAll(garments(2, 3, DUNGAREES, 25_000));
    Split split = dealt(inputs(list, Carries.NONE));
    assertThat(given(split, DRESS)).isEqualTo(1);
    assertThat(given(split, DUNGAREES)).isEqualTo(1);
    assertThat(valueGap(split)).isEqualTo(15_000);
  }

  @Test
  void theDearestOddPieceIsMatchedByCheaperOnes() {
    List<FrozenGarment> list =
        List.of(
            garment(1, DRESS, 50_000),
            garment(2, DUNGAREES, 30_000),
            garment(3, stratum("skirt", "98", "A"), 10_000));
    Split split = dealt(inputs(list, Carries.NONE));
    assertThat(split.membersValue()).isEqualTo(50_000);
    assertThat(split.saleValue()).isEqualTo(40_000);
  }

  @Test
  void aSingleGarmentGoesWhereOneIsOwed() {
    List<FrozenGarment> one = garments(1, 1, DUNGAREES, 25_000);
    assertThat(given(dealt(inputs(one, carries(Map.of(DRESS, Fraction.HALF)))))).isEqualTo(1);
    assertThat(given(dealt(inputs(one, carries(Map.of(DRESS, MINUS_HALF)))))).isZero();
  }

  @Test
  void unequalPricesInAStratumAreEvenedOutByExchanges() {
    List<FrozenGarment> list = new ArrayList<>(garments(1, 6, DUNGAREES, 25_000));
    list.addAll(garments(7, 6, DUNGAREES, 100));
    Split split = dealt(inputs(list, Carries.NONE));
    assertThat(given(split)).isEqualTo(6);
    assertThat(valueGap(split)).isZero();
  }

  /// The collision: every one of ten strata would have to give its only garment to the members, and
  /// the halves would differ by ten garments.
  @Test
  void claimsOfTheWholeListAreSetOffAgainstDebtsOfStrataThatAreNotInIt() {
    Map<Stratum, Fraction> carried = new TreeMap<>();
    List<FrozenGarment> list = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      carried.put(stratum("dress", "" + (100 + i), "A"), Fraction.HALF);
      carried.put(stratum("skirt", "" + (100 + i), "A"), MINUS_HALF);
      list.add(garment(1 + i, stratum("dress", "" + (100 + i), "A"), 25_000));
    }
    Split split = dealt(inputs(list, carries(carried)));

    assertThat(given(split)).isEqualTo(5);
    assertThat(valueGap(split)).isZero();
    assertThat(split.used().byStratum()).hasSizeLessThan(20);
    assertThat(split.used().total()).isEqualTo(Fraction.NOTHING);
    assertThat(split.left().total()).isEqualTo(Fraction.NOTHING);
  }

  @Test
  void setsNothingOffWhileTheListCanBeHalvedFairly() {
    Carries carries = carries(Map.of(DUNGAREES, Fraction.HALF, DRESS, MINUS_HALF));
    List<FrozenGarment> list = new ArrayList<>(garments(1, 3, DUNGAREES, 25_000));
    list.addAll(garments(4, 3, DRESS, 30_000));
    Split split = dealt(inputs(list, carries));
    assertThat(split.used()).isEqualTo(carries);
    assertThat(given(split, DUNGAREES)).isEqualTo(2);
    assertThat(given(split, DRESS)).isEqualTo(1);
    assertThat(split.left()).isEqualTo(Carries.NONE);
  }

  /// Without halves there is no such bound: of one garment, the members get 2/3 too little or 1/3
  /// too much. Setting off would not mend that, so nothing is set off.
  @Test
  void anUnevenRatioMayBeOffByMoreThanHalfTheDearestGarment() {
    Rule twoThirds = new Rule("2026-2", Fraction.of(2, 3), new Weights.Equal());
    SplitInputs half = inputs(garments(1, 1, DUNGAREES, 30_000), Carries.NONE);
    Carries owing = carries(Map.of(DUNGAREES, Fraction.of(-2, 3), DRESS, Fraction.of(1, 3)));
    SplitInputs inputs =
        new SplitInputs(
            half.heldAt(), twoThirds, half.garments(), half.sharers(), owing, half.phrase());
    Split split = dealt(inputs);
    assertThat(split.membersValue()).isZero();
    assertThat(split.used()).isEqualTo(owing);
    assertThat(split.left().byStratum()).containsOnlyKeys(DRESS);
  }

  @Test
  void theSeedDecidesWhichPiecesOfAStratumGoWhere() {
    SplitInputs one = inputs(garments(1, 20, DUNGAREES, 25_000), Carries.NONE);
    SplitInputs other =
        new SplitInputs(
            one.heldAt(), one.rule(), one.garments(), one.sharers(), one.carries(), "başka söz");
    assertThat(Halves.of(one).members()).isNotEqualTo(Halves.of(other).members());
  }

  @Test
  void refusesCarriesThatNoSplitLeaves() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> carries(Map.of(DRESS, Fraction.WHOLE, DUNGAREES, Fraction.of(-1, 2))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> carries(Map.of(DRESS, Fraction.HALF, DUNGAREES, Fraction.HALF)));
  }

  @Test
  void setsOffNoMoreThanTheSmallerOfTheTwo() {
    Carries carries = carries(Map.of(DRESS, Fraction.of(2, 3), DUNGAREES, Fraction.of(-1, 3)));
    Carries eased = carries.setOff(Set.of(DRESS), 1).orElseThrow();
    assertThat(eased.byStratum()).containsExactly(Map.entry(DRESS, Fraction.of(1, 3)));
    assertThat(eased.setOff(Set.of(DRESS), 1)).isEmpty();
  }

  @Test
  void setsOffAgainstAStratumThatIsNotInTheListFirst() {
    Carries carries =
        carries(
            Map.of(
                DRESS,
                Fraction.HALF,
                DUNGAREES,
                MINUS_HALF,
                stratum("skirt", "98", "A"),
                Fraction.of(-1, 4)));
    assertThat(carries.setOff(Set.of(DRESS, DUNGAREES), 1).orElseThrow().byStratum())
        .containsOnlyKeys(DRESS, DUNGAREES);
  }

  @Test
  void setsOffTheLargestCarryOfTheListFirst() {
    Stratum skirt = stratum("skirt", "98", "A");
    Carries carries =
        carries(
            Map.of(
                DRESS, Fraction.of(1, 3),
                skirt, Fraction.of(2, 3),
                DUNGAREES, Fraction.of(-2, 3)));
    assertThat(carries.setOff(Set.of(DRESS, skirt), 1).orElseThrow().byStratum())
        .containsOnlyKeys(DRESS);
  }
}
