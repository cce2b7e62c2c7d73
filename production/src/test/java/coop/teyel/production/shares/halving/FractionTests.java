package coop.teyel.production.shares.halving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTests {

  @ParameterizedTest
  @CsvSource({"6,14,3/7", "-6,14,-3/7", "6,-14,-3/7", "-6,-14,3/7", "8,4,2", "0,-5,0", "-9,3,-3"})
  void isKeptInLowestTerms(long numerator, long denominator, String text) {
    assertThat(Fraction.of(numerator, denominator)).hasToString(text);
    assertThat(Fraction.parse(text)).isEqualTo(Fraction.of(numerator, denominator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1/", "/2", "1/-2", "+1", "1.5", "1/2/3", " 1", "٣/٧", "1/2\n"})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse(text));
  }

  @Test
  void refusesToDivideByZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("1/0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.WHOLE.over(Fraction.NOTHING));
  }

  @Test
  void refusesAWholePartBeyondAnInt() {
    assertThatThrownBy(() -> Fraction.of(Long.MAX_VALUE).floor())
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"7/2,3,4", "-7/2,-4,-3", "3,3,3", "-3,-3,-3", "1/7,0,1", "-1/7,-1,0", "0,0,0"})
  void knowsTheWholeNumbersAroundIt(String text, int floor, int ceiling) {
    assertThat(Fraction.parse(text).floor()).isEqualTo(floor);
    assertThat(Fraction.parse(text).ceiling()).isEqualTo(ceiling);
  }

  @Test
  void addsAHundredThirdsOfASeventhWithoutLosingAnything() {
    Fraction sum = Fraction.NOTHING;
    for (int i = 0; i < 2_100; i++) {
      sum = sum.plus(Fraction.of(1, 21));
    }
    assertThat(sum).isEqualTo(Fraction.of(100));
  }

  @Test
  void reckonsLikeNumbersDo() {
    Seeds.forEach("reckonsLikeNumbersDo", 2_000, FractionTests::checkArithmetic);
  }

  private static void checkArithmetic(Random random) {
    Fraction a = any(random);
    Fraction b = any(random);
    Fraction c = any(random);
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.plus(b).times(c)).isEqualTo(a.times(c).plus(b.times(c)));
    assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
    assertThat(a.size()).isEqualTo(a.signum() < 0 ? a.negated() : a);
    assertThat(Fraction.of(a.floor())).isLessThanOrEqualTo(a);
    assertThat(Fraction.of(a.floor() + 1L)).isGreaterThan(a);
    assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    if (b.signum() != 0) {
      assertThat(a.over(b).times(b)).isEqualTo(a);
    }
  }

  private static Fraction any(Random random) {
    return Fraction.of(random.nextInt(-2_000, 2_000), 1 + random.nextInt(60));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 2, 1/2",
    "-1, 2, -1/2",
    "7, 3, 2 1/3",
    "-7, 3, -2 1/3",
    "4, 2, 2",
    "-3, 1, -3"
  })
  void isWrittenAsPeopleWriteIt(long numerator, long denominator, String text) {
    assertThat(Fraction.of(numerator, denominator).mixed()).isEqualTo(text);
  }
}
