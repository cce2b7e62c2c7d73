package coop.teyel.production.scans;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleCodeTests {

  @Test
  void isReadAsItWasWritten() {
    RandomGenerator random = Seeds.seeded("isReadAsItWasWritten");
    for (int round = 0; round < 1_000; round++) {
      UUID uuid = new UUID(random.nextLong() >> random.nextInt(64), random.nextLong());
      BundleCode code = new BundleCode(uuid.toString());
      assertThat(code.text()).matches("[0-9]{39}");
      assertThat(Scan.read(code.text())).isEqualTo(code);
    }
  }

  @Test
  void isReadFromAScannerThatNamesTheKindOfCodeAndFromArabicKeyboards() {
    BundleCode code = new BundleCode("019e0b1c-2f00-7abc-8def-0123456789ab");
    assertThat(Scan.read("]Q1" + code.text())).isEqualTo(code);
    StringBuilder arabic = new StringBuilder();
    code.text().chars().forEach(digit -> arabic.append((char) ('٠' + digit - '0')));
    assertThat(Scan.read(arabic.toString())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00010244",
        "8690000000005",
        "999999999999999999999999999999999999999",
        "12345678901234567890123456789012345678",
        "1234567890123456789012345678901234567x9",
        "B-12"
      })
  void isNothingElse(String raw) {
    assertThat(Scan.read(raw)).isNotInstanceOf(BundleCode.class);
  }
}
