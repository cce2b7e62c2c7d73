package coop.teyel.production.scans;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTests {

  private static final GarmentNumber GARMENT = GarmentNumber.of(1234567);
  private static final String FRENCH = "à&é\"'(-è_ç";
  private static final String BELGIAN = "à&é\"'(§è!ç";
  private static final List<String> WORDS =
      List.of("déjà", "ça va", "été", "robe", "elbise", "şal", "فستان", "کراس", "Kleid", "jurk");

  @Test
  void findsEveryWrongDigitAndEverySwapOfNeighbours() {
    Random random = Seeds.seeded("findsEveryWrongDigitAndEverySwapOfNeighbours");
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
    Random random = Seeds.seeded("readsBackEveryNumberThatItGives");
    for (int round = 0; round < 5_000; round++) {
      int serial = 1 + random.nextInt(GarmentNumber.LAST_SERIAL);
      assertThat(Scan.read(GarmentNumber.of(serial).digits())).isEqualTo(GarmentNumber.of(serial));
      assertThat(GarmentNumber.of(serial).serial()).isEqualTo(serial);
    }
  }

  @Test
  void answersToAnyNonsense() {
    Random random = Seeds.seeded("answersToAnyNonsense");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder nonsense = new StringBuilder();
      for (int length = random.nextInt(300); length > 0; length--) {
        nonsense.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
      assertThat(((UnknownCode) Scan.read(nonsense.toString())).text())
          .hasSizeLessThanOrEqualTo(UnknownCode.LONGEST)
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
    assertThat(((UnknownCode) Scan.read("7".repeat(4_000))).text()).isEqualTo("7".repeat(39) + "…");
    assertForeign(GARMENT + " ".repeat(4_000));
  }

  @Test
  void showsAForeignCodeWithoutWhatCouldHarmAScreen() {
    assertThat(new UnknownCode("\u001b[2Jabc\u202egpj\u0000").text()).isEqualTo("[2Jabcgpj");
    assertThat(new UnknownCode("👕".repeat(40)).text()).isEqualTo("👕".repeat(19) + "…");
    assertThat(Scan.read("")).isEqualTo(new UnknownCode(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"]C0", "]C1", "]Q1", "\u0002]C0"})
  void dropsTheNameOfAKnownKindOfCode(String identifier) {
    assertThat(Scan.read(identifier + GARMENT)).isEqualTo(GARMENT);
    assertThat(Scan.read(identifier + "SALE!")).isEqualTo(new UnknownCode("SALE!"));
  }

  @Test
  void readsAProductBehindTheNameOfItsKind() {
    assertThat(Scan.read("]E04006381333931")).isEqualTo(new ProductCode("4006381333931"));
  }

  @Test
  void doesNotTakeAShortTradeCodeForAGarment() {
    assertForeign("]E4" + GARMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"]I0", "]d2", "]A0", "]L0"})
  void refusesAKindOfCodeThatNobodyHerePrints(String identifier) {
    assertThat(Scan.read(identifier + GARMENT)).isEqualTo(new UnknownCode(identifier + GARMENT));
    assertForeign(identifier + "4006381333931");
  }

  @Test
  void readsDigitsThatWereTypedOnAFrenchOrABelgianKeyboard() {
    Random random = Seeds.seeded("readsDigitsThatWereTypedOnAFrenchOrABelgianKeyboard");
    for (int round = 0; round < 2_000; round++) {
      GarmentNumber garment = GarmentNumber.of(1 + random.nextInt(GarmentNumber.LAST_SERIAL));
      assertThat(Scan.read(typed(garment.digits(), FRENCH))).isEqualTo(garment);
      assertThat(Scan.read(typed(garment.digits(), BELGIAN))).isEqualTo(garment);
    }
    assertThat(Scan.read(typed("4006381333931", FRENCH)))
        .isEqualTo(new ProductCode("4006381333931"));
  }

  @Test
  void takesKeysForDigitsOnlyWhenAllAreDigitKeysAndTheCheckDigitIsRight() {
    String french = typed(GARMENT.digits(), FRENCH);
    assertForeign(typed("12345678", FRENCH));
    assertForeign(french.substring(1));
    assertForeign(french + "a");
    assertForeign("1" + french.substring(1));
    assertForeign(french.replace(FRENCH.charAt(6), BELGIAN.charAt(8)));
  }

  @Test
  void takesNoOrdinaryTextForAGarment() {
    Random random = Seeds.seeded("takesNoOrdinaryTextForAGarment");
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
      while (text.length() < 8 || random.nextInt(3) == 0) {
        text.append("&é\"'(-è_çà .,:/?!#@%".charAt(random.nextInt(20)));
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      assertForeign(text.toString());
    }
  }

  private static String typed(String digits, String keys) {
    return digits
        .chars()
        .map(digit -> keys.charAt(digit - '0'))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
    assertThat(Scan.read(raw)).as(raw).isInstanceOf(UnknownCode.class);
  }
}
