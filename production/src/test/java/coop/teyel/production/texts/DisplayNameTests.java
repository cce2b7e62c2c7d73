package coop.teyel.production.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ayşe",
        "د. زهراء",
        "O'Neill \"Nel\"",
        "<b>x</b>",
        "🧵",
        "👩\u200D🔧",
        "می\u200Cخواهم",
        "4-5",
        "é",
      })
  void whateverCanBeSeenIsAName(String text) {
    assertThat(DisplayName.isName(text, 40)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " Ayşe",
        "Ayşe ",
        "a\u0007b",
        "a\nb",
        "a\u2028b",
        "\u202Eesya",
        "a\u2066b",
        "\u200B\u200B",
        "\u200D",
        "\uD83E",
      })
  void whatCannotBeSeenOrDisturbsIsNone(String text) {
    assertThat(DisplayName.isName(text, 40)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 41})
  void isAsLongAsItMayBe(int length) {
    assertThat(DisplayName.isName("x".repeat(length), 40)).isEqualTo(length <= 40);
  }
}
