package coop.teyel.hardware.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerFormatTests {

  @ParameterizedTest
  @CsvSource({
    "'', '', 12345678, 12345678",
    "A#, '', A#12345678, 12345678",
    "'', *Z, 12345678*Z, 12345678",
    "A, Z, A12345678Z, 12345678",
    "A, Z, 12345678, 12345678",
    "A, A, A, ''"
  })
  void takesOffWhatTheScannerPutAround(String prefix, String suffix, String scan, String code) {
    assertThat(new ScannerFormat(prefix, suffix, Terminator.CR).strip(scan)).isEqualTo(code);
  }

  @Test
  void leavesTheKindOfCodeBehindAPrefix() {
    String stripped = new ScannerFormat("A#", "", Terminator.TAB).strip("A#]C000000771");
    assertThat(stripped).isEqualTo("]C000000771");
  }

  @Test
  void refusesASuffixThatWouldNeverArrive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScannerFormat("", "x\t", Terminator.TAB));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScannerFormat("x".repeat(11), "", Terminator.CR));
  }
}
