package coop.teyel.production.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class SaleableGarmentsTests {

  @Test
  void aSizeKeepsItsOrderBehindArabicLetters() {
    assertThat(shown(SaleableGarments.words("فستان", "4-5", "أحمر"))).contains("4-5");
    assertThat(shown("فستان · 4-5 · أحمر")).as("without marks").contains("5-4");
  }

  @Test
  void wordsOfLeftToRightScriptsHaveNoMarks() {
    assertThat(SaleableGarments.words("Çiçekli elbise", "4-5", "kırmızı"))
        .isEqualTo("Çiçekli elbise · 4-5 · kırmızı");
  }

  /// The characters from left to right as they stand on a screen or a paper.
  private static String shown(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    Object[] runs = new Object[bidi.getRunCount()];
    byte[] levels = new byte[runs.length];
    for (int i = 0; i < runs.length; i++) {
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    StringBuilder line = new StringBuilder();
    for (Object run : runs) {
      line.append(run);
    }
    return line.toString();
  }
}
