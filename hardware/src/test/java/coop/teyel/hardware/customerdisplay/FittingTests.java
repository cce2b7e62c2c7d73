package coop.teyel.hardware.customerdisplay;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.customerdisplay.DisplayText.Line;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FittingTests {

  @ParameterizedTest
  @CsvSource({
    "Çiçekli elbise, Çiçekli elbise, Cicekli elbise",
    "IŞIK ışık Ğğ İi, ISIK isik Gg Ii, ISIK isik Gg Ii",
    "Kirasê sêv û jêr, Kirasê sêv û jêr, Kirase sev u jer",
    "Größe Übergröße, Größe Übergröße, Grosse Ubergrosse",
    "één jurk €, één jurk EUR, een jurk EUR",
    "“Łódź” – l’œuf…, '\"Lódz\" - l''oeuf...', '\"Lodz\" - l''oeuf...'",
    "T-shirt 👕 L, T-shirt L, T-shirt L",
    "١٢٣ ۴۵۶, 123 456, 123 456"
  })
  void foldsWhatTheTableLacks(String words, String epson, String cd5220) {
    assertThat(shown(DisplayProtocol.EPSON, Line.words(words, ""))).isEqualTo(padded(epson));
    assertThat(shown(DisplayProtocol.CD5220, Line.words(words, ""))).isEqualTo(padded(cd5220));
  }

  @Test
  void showsTheFallbackForAnotherScript() {
    assertThat(shown(DisplayProtocol.EPSON, new Line("المجموع", "Total", "250.00 ₺")))
        .isEqualTo("Total      250.00 TL");
    assertThat(shown(DisplayProtocol.CD5220, Line.words("کراسێ سۆر L", "00047113")))
        .startsWith("00047113 ");
    assertThat(shown(DisplayProtocol.EPSON, Line.words("Kleid 日本", "Kleid")))
        .isEqualTo(padded("Kleid"));
    assertThat(shown(DisplayProtocol.EPSON, Line.words("فستان", "فستان"))).isBlank();
  }

  @Test
  void cutsWordsAndNeverAnAmount() {
    assertThat(shown(DisplayProtocol.CD5220, new Line("Ödenecek toplam tutar", "", "1.250,50 ₺")))
        .isEqualTo("Odenecek 1.250,50 TL");
    assertThat(shown(DisplayProtocol.CD5220, new Line("Toplam", "", "12.345.678.901,00 TL")))
        .isEqualTo("12.345.678.901,00 TL");
    assertThat(shown(DisplayProtocol.CD5220, new Line("Toplam", "", "1.112.345.678.901,00 TL")))
        .isEqualTo(padded("Toplam"));
    assertThat(shown(DisplayProtocol.CD5220, Line.words("Uzun kollu keten gömlek", "")))
        .isEqualTo("Uzun kollu keten gom");
  }

  @Test
  void showsAmountsInArabicTextFromLeftToRight() {
    assertThat(shown(DisplayProtocol.CD5220, new Line("", "", "\u2067١٬٢٥٠٫٥٠\u00a0₺\u2069")))
        .endsWith("   1.250,50 TL");
    assertThat(shown(DisplayProtocol.CD5220, new Line("", "", "\u200e\u22125.00\u00a0₺")))
        .endsWith("   -5.00 TL");
    assertThat(shown(DisplayProtocol.CD5220, new Line("", "", "5.00\u00a0ل.س")))
        .endsWith("   5.00");
  }

  @ParameterizedTest
  @EnumSource(DisplayProtocol.class)
  void givesTwentyVisibleLettersForAnyText(DisplayProtocol commands) {
    Random random = Seeds.seeded("givesTwentyVisibleLettersForAnyText " + commands);
    for (int round = 0; round < 20_000; round++) {
      Line line = new Line(anything(random), anything(random), anything(random));
      byte[] bytes = new Fitting(commands.letters()).fit(line);
      assertThat(bytes).as(line.toString()).hasSize(DisplayText.COLUMNS);
      assertThat(new String(bytes, commands.letters()))
          .as(line.toString())
          .matches("[^\\p{C}?]{20}");
    }
  }

  @ParameterizedTest
  @EnumSource(DisplayProtocol.class)
  void keepsEveryDigitOfAnAmount(DisplayProtocol commands) {
    Random random = Seeds.seeded("keepsEveryDigitOfAnAmount " + commands);
    for (int round = 0; round < 5_000; round++) {
      String amount = random.nextInt(1_000_000_000) + "," + (10 + random.nextInt(90)) + "\u00a0€";
      assertThat(shown(commands, new Line(anything(random), "Summe", amount)))
          .endsWith(" " + amount.replace("\u00a0€", " EUR"));
    }
  }

  /// Ordinary words, foreign ones and nonsense; no question mark, which would hide a lost letter.
  private static String anything(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      int sign =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(Character.MAX_CODE_POINT + 1);
            case 1 -> random.nextInt(0x250);
            case 2 -> 0x600 + random.nextInt(0x100);
            default -> ' ' + random.nextInt(95);
          };
      text.appendCodePoint(sign == '?' ? '!' : sign);
    }
    return text.toString();
  }

  private static String shown(DisplayProtocol commands, Line line) {
    return new String(new Fitting(commands.letters()).fit(line), commands.letters());
  }

  private static String padded(String text) {
    return text + " ".repeat(DisplayText.COLUMNS - text.length());
  }
}
