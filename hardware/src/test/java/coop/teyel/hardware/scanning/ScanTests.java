package coop.teyel.hardware.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTests {

  private static final GarmentNumber GARMENT = GarmentNumber.of(1234567);

  @Test
  void findsEveryWrongDigitAndEverySwapOfNeighbours() {
    Random random = Seed.random("findsEveryWrongDigitAndEverySwapOfNeighbours");
    for (int round = 0; round < 500; round++) {
      String right = GarmentNumber.of(1 + random.nextInt(GarmentNumber.LAST_SERIAL)).digits();
      for (int place = 0; place < 8; place++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          if (digit != right.charAt(place)) {
            assertForeign(right.substring(0, place) + digit + right.substring(place + 1));
          }
        }
        if (place > 0 && right.charAt(place) != right.charAt(place - 1)) {
          assertForeign(swapped(right, place));
        }
      }
    }
  }

  @Test
  void readsBackEveryNumberThatItGives() {
    Random random = Seed.random("readsBackEveryNumberThatItGives");
    for (int round = 0; round < 5_000; round++) {
      int serial = 1 + random.nextInt(GarmentNumber.LAST_SERIAL);
      assertThat(Scan.read(GarmentNumber.of(serial).digits())).isEqualTo(GarmentNumber.of(serial));
      assertThat(GarmentNumber.of(serial).serial()).isEqualTo(serial);
    }
  }

  @Test
  void answersToAnyNonsense() {
    Random random = Seed.random("answersToAnyNonsense");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder nonsense = new StringBuilder();
      for (int length = random.nextInt(300); length > 0; length--) {
        nonsense.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
      assertThat(((Foreign) Scan.read(nonsense.toString())).text())
          .hasSizeLessThanOrEqualTo(Foreign.LONGEST)
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    }
  }

  @Test
  void readsTheDigitsOfArabicAndPersianKeyboards() {
    assertThat(Scan.read(written(GARMENT, '٠'))).isEqualTo(GARMENT);
    assertThat(Scan.read(written(GARMENT, '۰'))).isEqualTo(GARMENT);
  }

  @Test
  void dropsSpacesAndControlCharactersAnywhere() {
    String scattered =
        "\u0002" + String.join("\u001d \u200f\t", GARMENT.digits().split("")) + "\r\n";
    assertThat(Scan.read("\uFEFF" + scattered)).isEqualTo(GARMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://teyel.example/g/", "HTTP://192.168.1.5:8080/?n="})
  void readsALinkThatEndsInAGarmentsNumber(String start) {
    assertThat(Scan.read(start + GARMENT)).isEqualTo(GARMENT);
    assertThat(Scan.read(start + GARMENT + "/")).isEqualTo(GARMENT);
    assertThat(Scan.read(start + written(GARMENT, '٠'))).isEqualTo(GARMENT);
  }

  @Test
  void doesNotReadTheTailOfALongerNumber() {
    assertForeign("https://teyel.example/1" + GARMENT);
    assertForeign("1" + GARMENT);
    assertForeign("shop/" + GARMENT);
  }

  @Test
  void knowsAProductByItsCheckDigit() {
    assertThat(Scan.read("4006381333931")).isEqualTo(new ProductCode("4006381333931"));
    assertForeign("4006381333932");
  }

  @Test
  void takesFourThousandCharactersWithoutHarm() {
    assertThat(((Foreign) Scan.read("7".repeat(4_000))).text()).isEqualTo("7".repeat(39) + "…");
    assertForeign(GARMENT + " ".repeat(4_000));
  }

  @Test
  void showsAForeignCodeWithoutWhatCouldHarmAScreen() {
    assertThat(new Foreign("\u001b[2Jabc\u202egpj\u0000").text()).isEqualTo("[2Jabcgpj");
    assertThat(new Foreign("👕".repeat(40)).text()).isEqualTo("👕".repeat(19) + "…");
    assertThat(Scan.read("")).isEqualTo(new Foreign(""));
  }

  private static String written(GarmentNumber number, char zero) {
    return number
        .digits()
        .chars()
        .map(digit -> digit - '0' + zero)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String swapped(String text, int place) {
    return text.substring(0, place - 1)
        + text.charAt(place)
        + text.charAt(place - 1)
        + text.substring(place + 1);
  }

  private static void assertForeign(String raw) {
    assertThat(Scan.read(raw)).as(raw).isInstanceOf(Foreign.class);
  }
}
