package coop.teyel.production.shares.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.shares.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTextTests {

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
    assertThat(FractionText.of(Fraction.of(numerator, denominator))).isEqualTo(text);
  }
}
