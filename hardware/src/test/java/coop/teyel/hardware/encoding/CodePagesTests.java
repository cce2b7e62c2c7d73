package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.profiles.Profile;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePagesTests {

  private static final Profile.Table WESTERN = new Profile.Table(Charset.forName("IBM437"), 0);
  private static final Profile.Table TURKISH = new Profile.Table(Charset.forName("IBM857"), 13);

  private final CodePages letters = new CodePages(List.of(WESTERN, TURKISH));

  @ParameterizedTest
  @CsvSource({
    "12‚50 ₺, 12‚50 TL",
    "₺12, TL 12",
    "₺, TL",
    "₺\u200e12, TL 12",
    "1\u202f250\u00a0TL, 1 250 TL",
    "\u2212\u200e5, -5"
  })
  void writesWithTheSignsThatTablesHave(String text, String plain) {
    assertThat(CodePages.plain(text)).isEqualTo(plain);
  }

  @Test
  void changesTheTableOnlyWhereALetterNeedsIt() {
    assertThat(letters.encode("abc")).map(CodePages.Encoded::table).contains(WESTERN);
    assertThat(letters.encode("şal")).map(CodePages.Encoded::table).contains(TURKISH);
    assertThat(letters.encode("abc")).map(CodePages.Encoded::table).contains(TURKISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1254", "IBM857", "IBM00858", "IBM437", "windows-1252", "IBM852"})
  void meansTheSameByAByteAsThePrinter(String name) {
    Charset charset = Charset.forName(name);
    for (int value = ' '; value <= 0xFF; value++) {
      String letter = new String(new byte[] {(byte) value}, charset);
      boolean isLetter = value != 0x7F && !letter.equals("\uFFFD");
      assertThat(CodePage.of(charset).encode(letter).isPresent()).isEqualTo(isLetter);
      CodePage.of(charset)
          .encode(letter)
          .ifPresent(bytes -> assertThat(new String(bytes, charset)).isEqualTo(letter));
    }
  }

  @Test
  void hasNoControlCharacters() {
    for (char control = 0; control < ' '; control++) {
      assertThat(letters.has("a" + control)).isFalse();
    }
    assertThat(letters.has("a\u007f")).isFalse();
  }

  @Test
  void givesNothingForLettersThatNoTableHas() {
    assertThat(letters.encode("日")).isEmpty();
    assertThat(letters.encode("a\uFFFD")).isEmpty();
    assertThat(
            new CodePages(List.of(new Profile.Table(Charset.forName("windows-1256"), 22)))
                .has("سلام"))
        .isFalse();
  }
}
