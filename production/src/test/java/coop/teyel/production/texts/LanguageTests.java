package coop.teyel.production.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTests {

  @Test
  void speaksTheFirstWishedLanguageThatItKnows() {
    assertThat(Language.firstOf(wishes("fr", "tr", "en"))).isEqualTo(Language.TR);
    assertThat(Language.firstOf(wishes("ckb", "ar-SY", "en"))).isEqualTo(Language.AR);
    assertThat(Language.firstOf(wishes("en-US", "tr"))).isEqualTo(Language.EN);
  }

  @Test
  void knowsKurmanjiByBothItsNames() {
    assertThat(Language.firstOf(wishes("kmr", "tr"))).isEqualTo(Language.KU);
    assertThat(Language.firstOf(wishes("ku-TR"))).isEqualTo(Language.KU);
    assertThat(Language.of(Locale.forLanguageTag("kmr-Latn"))).isEqualTo(Language.KU);
  }

  @Test
  void speaksEnglishWhereItKnowsNone() {
    assertThat(Language.firstOf(wishes("fr", "ckb"))).isEqualTo(Language.EN);
    assertThat(Language.firstOf(List.of())).isEqualTo(Language.EN);
  }

  private static List<Locale> wishes(String... tags) {
    return Arrays.stream(tags).map(Locale::forLanguageTag).toList();
  }
}
