package coop.teyel.production.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactReferenceTests {

  @Test
  void isReadAsItWasWritten() {
    FactReference.Whole sale = FactReference.of("sale", "019e0b89-6c00-74ba-9a6c-bdf0dd879c1c");
    FactReference.Part slip = FactReference.of("split", "3").part("Berfin");
    FactReference.Part session = FactReference.of("till-session", "7").part("0");
    assertThat(FactReference.parse(sale.text())).isEqualTo(sale);
    assertThat(FactReference.parse(slip.text())).isEqualTo(slip);
    assertThat(FactReference.parse(session.text())).isEqualTo(session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sale", "sale:", ":7", "Sale:7", "sale:7+", "sale:7+1+2", "sale:7:8"})
  void refusesWhatItNeverWrote(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FactReference.parse(text));
  }
}
