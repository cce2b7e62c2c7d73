package coop.teyel.hardware.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.Seeds;
import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-SY", "fa", "ckb", "ku-Arab"})
  void readsFromTheRightInTheLanguagesThatDo(String language) {
    assertThat(in(language).rightToLeft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ku", "en", "de", "nl"})
  void readsFromTheLeftInTheOthers(String language) {
    assertThat(in(language).rightToLeft()).isFalse();
  }

  @Test
  void turnsControlCharactersIntoSpaces() {
    assertThat(Run.of("\u001bp0\u0000\u009bred\r\n dress\t").text()).isEqualTo("p0 red dress");
  }

  @Test
  void dropsWhatWouldTurnTextRoundAndKeepsWhatJoinsLetters() {
    assertThat(Run.of("12\u202e34\u2066").text()).isEqualTo("1234");
    assertThat(Run.of("می\u200cخواهم").text()).isEqualTo("می\u200cخواهم");
  }

  @Test
  void putsLettersAndTheirAccentsTogether() {
    assertThat(Run.of("s\u0327ort").text()).isEqualTo("şort");
  }

  @Test
  void setsOrdinaryTextAsItIsAndAllOtherTextInOrder() {
    Random random = Seeds.seeded("setsOrdinaryTextAsItIsAndAllOtherTextInOrder");
    String letters = "aZ9ğŞé  .\u00a0\u00ad\t\u0301€";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String spaced = text.toString().replaceAll("[ \t]+", " ");
      String whole = Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
      assertThat(Run.of(text.toString()).text()).isEqualTo(whole);
    }
  }

  @Test
  void cutsATextThatNobodyWouldRead() {
    assertThat(Run.of("a".repeat(9_000)).text()).hasSize(Run.LONGEST).endsWith("a…");
    assertThat(Run.of("👕".repeat(9_000)).text()).doesNotContainPattern("\\p{Cs}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "123", "12a4", "١٢٣٤", "00000000000000000000000000000000000000000000"})
  void refusesABarcodeThatCannotBeSetInPairs(String digits) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Barcode(digits));
  }

  @Test
  void refusesFeedingARollAway() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Feed(21));
  }

  @Test
  void shrinksAHugePictureAndKeepsItsShape() {
    BufferedImage huge = new BufferedImage(6_000, 3_000, BufferedImage.TYPE_BYTE_BINARY);
    Graphic kept = Graphic.of(huge);
    assertThat(kept.width()).isEqualTo(Graphic.WIDEST);
    assertThat(kept.height()).isEqualTo(Graphic.WIDEST / 2);
    assertThat(kept.within(384).height()).isEqualTo(192);
  }

  @Test
  void averagesTheDotsOfAHugePicture() {
    BufferedImage stripes = new BufferedImage(8_000, 800, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 800; y++) {
      for (int x = 0; x < 8_000; x++) {
        boolean isBlack = x < 4_000 && x % 2 == 0;
        stripes.setRGB(x, y, isBlack ? 0xFF000000 : x < 6_000 ? 0xFFFFFFFF : 0x00000000);
      }
    }
    Graphic kept = Graphic.of(stripes);
    assertThat(kept.brightness(200, 40)).isBetween(40, 215);
    assertThat(kept.brightness(500, 40)).isEqualTo(255);
    assertThat(kept.brightness(800, 40)).isEqualTo(255);
  }

  @Test
  void keepsThinPicturesThin() {
    Graphic line = Graphic.of(new BufferedImage(1, 100_000, BufferedImage.TYPE_BYTE_BINARY));
    assertThat(line.width()).isEqualTo(1);
    assertThat(line.height()).isEqualTo(Graphic.HIGHEST);
    assertThat(Graphic.of(new BufferedImage(100_000, 3, BufferedImage.TYPE_BYTE_GRAY)).height())
        .isEqualTo(1);
  }

  @Test
  void printsNothingWhereAPictureIsTransparent() {
    Graphic clear = Graphic.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB));
    assertThat(clear.brightness(3, 3)).isEqualTo(255);
    assertThat(clear).isNotEqualTo(Graphic.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)));
  }

  private static Document in(String language) {
    return Document.in(Locale.forLanguageTag(language)).line("1").build();
  }
}
