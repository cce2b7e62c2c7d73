package coop.teyel.hardware.encoding.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Graphic;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitmapTests {

  @Test
  void knowsItsBlankEdges() {
    BitSet dots = new BitSet();
    dots.set(2 * 20 + 5);
    dots.set(6 * 20 + 11);
    Bitmap bitmap = new Bitmap(20, 10, dots);
    assertThat(bitmap.blankLeft()).isEqualTo(5);
    assertThat(bitmap.blankRight()).isEqualTo(8);
    assertThat(bitmap.blankTop()).isEqualTo(2);
    assertThat(bitmap.blankBottom()).isEqualTo(3);
  }

  @Test
  void isAllEdgeWithoutInk() {
    Bitmap blank = Bitmap.blank(20, 10);
    assertThat(blank.blankLeft()).isEqualTo(20);
    assertThat(blank.blankRight()).isEqualTo(20);
    assertThat(blank.blankTop()).isEqualTo(10);
    assertThat(blank.blankBottom()).isEqualTo(10);
  }

  @Test
  void takesTheDarkerHalfAsInk() {
    BufferedImage greys = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    greys.getRaster().setSample(0, 0, 0, 127);
    greys.getRaster().setSample(1, 0, 0, 128);
    Bitmap ink = Bitmap.ofInk(greys);
    assertThat(ink.isBlack(0, 0)).isTrue();
    assertThat(ink.isBlack(1, 0)).isFalse();
    assertThat(ink.isBlack(2, 0)).isFalse();
  }

  @Test
  void cutsAPartWithItsDots() {
    BitSet dots = new BitSet();
    dots.set(3 * 8 + 4);
    Bitmap part = new Bitmap(8, 8, dots).part(4, 3, 2, 2);
    assertThat(part.isBlack(0, 0)).isTrue();
    assertThat(part.isBlack(1, 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0,100", "64,75", "128,50", "192,25", "255,0"})
  void makesAGreyOfAsMuchInk(int brightness, int percent) {
    BufferedImage grey = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 10_000; i++) {
      grey.getRaster().setSample(i % 100, i / 100, 0, brightness);
    }
    Bitmap halftone = Halftone.of(Graphic.of(grey), Align.START, false, 384);
    int ink = 0;
    for (int i = 0; i < 10_000; i++) {
      ink += halftone.isBlack(i % 100, i / 100) ? 1 : 0;
    }
    assertThat(ink).isBetween(percent * 100 - 300, percent * 100 + 300);
  }

  @ParameterizedTest
  @CsvSource({
    "START,false,0",
    "CENTER,false,142",
    "END,false,284",
    "START,true,284",
    "CENTER,true,142",
    "END,true,0"
  })
  void placesAPictureByTheReadingDirection(Align align, boolean rightToLeft, int left) {
    BufferedImage black = new BufferedImage(100, 4, BufferedImage.TYPE_INT_RGB);
    Bitmap placed = Halftone.of(Graphic.of(black), align, rightToLeft, 384);
    assertThat(placed.blankLeft()).isEqualTo(left);
    assertThat(placed.blankRight()).isEqualTo(284 - left);
  }

  @Test
  void keepsADrawingInBlackAndWhiteAsItIs() {
    BufferedImage drawing = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawing.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 50, 50);
    pen.setColor(Color.BLACK);
    pen.drawOval(5, 5, 40, 40);
    pen.dispose();
    Bitmap bitmap = Halftone.of(Graphic.of(drawing), Align.START, false, 384);
    for (int i = 0; i < 2_500; i++) {
      assertThat(bitmap.isBlack(i % 50, i / 50))
          .isEqualTo((drawing.getRGB(i % 50, i / 50) & 1) == 0);
    }
  }
}
