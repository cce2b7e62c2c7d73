package coop.teyel.production.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.production.facts.FactReference;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintRequestTests {

  private static final Locale ARABIC = Locale.of("ar");

  @Test
  void marksASecondPaperAsACopy() {
    PrintRequest first =
        PrintRequest.first(PaperKind.RECEIPT, FactReference.of("sale", "17"), ARABIC);
    assertThat(first.copy()).isFalse();
    assertThat(first.again())
        .isEqualTo(
            new PrintRequest(
                PaperKind.RECEIPT, FactReference.of("sale", "17"), ARABIC, true, Optional.empty()));
    assertThat(first.again().again()).isEqualTo(first.again());
  }

  @Test
  void refusesAReferenceThatNamesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintRequest.first(PaperKind.LABEL, FactReference.of("", "1"), ARABIC));
  }

  @Test
  void aCopyStaysInItsRun() {
    PrintRequest first =
        PrintRequest.first(PaperKind.LABEL, FactReference.of("garment", "00010244"), ARABIC)
            .in("run");
    assertThat(first.run()).contains("run");
    assertThat(first.again().run()).contains("run");
    assertThatIllegalArgumentException().isThrownBy(() -> first.in(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> first.in("7".repeat(41)));
  }

  @Test
  void aRunIsOverWhenNothingWaits() {
    assertThat(new RunProgress(20, 12, 0, false).open()).isEqualTo(8);
    assertThat(new RunProgress(20, 12, 0, false).isOver()).isFalse();
    assertThat(new RunProgress(20, 18, 2, true).isOver()).isTrue();
  }
}
