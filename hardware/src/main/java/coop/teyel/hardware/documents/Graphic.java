package coop.teyel.hardware.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// A picture in 256 shades of grey that cannot change any more.
///
/// Larger pictures are shrunk at once to what the widest receipt printer can show, so a photo of a
/// hundred million pixels does not stay in memory. What is transparent becomes white.
public final class Graphic {

  /// The widest picture kept, in pixels.
  public static final int WIDEST = 832;

  /// The highest picture kept, in pixels.
  public static final int HIGHEST = 3_328;

  private final int width;
  private final int height;
  private final byte[] greys;

  private Graphic(BufferedImage grey) {
    this.width = grey.getWidth();
    this.height = grey.getHeight();
    this.greys = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData().clone();
  }

  public static Graphic of(BufferedImage picture) {
    double shrink =
        Math.min(
            1.0,
            Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
    int width = scaled(picture.getWidth(), shrink);
    int height = scaled(picture.getHeight(), shrink);
    int side = Math.min(picture.getWidth() / width, picture.getHeight() / height);
    return drawn(Mosaic.of(picture, side), width, height);
  }

  /// The same picture at most `dots` wide.
  public Graphic within(int dots) {
    return width <= dots ? this : drawn(image(), dots, scaled(height, (double) dots / width));
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// How bright a pixel is, from 0 (black) to 255 (white).
  public int brightness(int x, int y) {
    return greys[y * width + x] & 0xFF;
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, width, height, greys);
    return image;
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }

  private static Graphic drawn(BufferedImage picture, int width, int height) {
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = grey.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return new Graphic(grey);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Graphic that
        && width == that.width
        && height == that.height
        && Arrays.equals(greys, that.greys);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * width + height) + Arrays.hashCode(greys);
  }
}
