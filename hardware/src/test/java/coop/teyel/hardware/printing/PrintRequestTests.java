package coop.teyel.hardware.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintRequestTests {

  private static final Locale ARABIC = Locale.of("ar");

  @Test
  void marksASecondPaperAsACopy() {
    PrintRequest first = PrintRequest.first(PaperKind.RECEIPT, "A-000017", ARABIC);
    assertThat(first.copy()).isFalse();
    assertThat(first.again())
        .isEqualTo(new PrintRequest(PaperKind.RECEIPT, "A-000017", ARABIC, true));
    assertThat(first.again().again()).isEqualTo(first.again());
  }

  @Test
  void refusesAReferenceThatNamesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintRequest.first(PaperKind.LABEL, " ", ARABIC));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintRequest.first(PaperKind.LABEL, "7".repeat(201), ARABIC));
  }
}
