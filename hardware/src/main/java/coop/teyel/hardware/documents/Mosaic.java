package coop.teyel.hardware.documents;

import java.awt.image.BufferedImage;

/// Makes one pixel of each square of a large picture, on white.
///
/// Java's own scaling copies the whole picture, with four bytes a pixel, before it makes it
/// smaller; this reads a line at a time.
final class Mosaic {

  // Lines read in each square; more look the same.
  private static final int SAMPLES = 4;

  private final BufferedImage picture;
  private final int side;
  private final int[] line;
  private final int[] sums;

  private Mosaic(BufferedImage picture, int side) {
    this.picture = picture;
    this.side = side;
    this.line = new int[picture.getWidth()];
    this.sums = new int[3 * (picture.getWidth() / side)];
  }

  /// A picture smaller by `side`, which is at least 1 and at most its width and height.
  static BufferedImage of(BufferedImage picture, int side) {
    return side == 1 ? picture : new Mosaic(picture, side).made();
  }

  private BufferedImage made() {
    int width = picture.getWidth() / side;
    int height = picture.getHeight() / side;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int step = Math.max(1, side / SAMPLES);
    for (int y = 0; y < height; y++) {
      int lines = 0;
      for (int inside = step / 2; inside < side; inside += step) {
        picture.getRGB(0, y * side + inside, line.length, 1, line, 0, line.length);
        add(width, step);
        lines++;
      }
      setAverages(small, y, lines * lines);
    }
    return small;
  }

  private void add(int width, int step) {
    for (int x = 0; x < width; x++) {
      for (int inside = step / 2; inside < side; inside += step) {
        int pixel = line[x * side + inside];
        int alpha = pixel >>> 24;
        for (int color = 0; color < 3; color++) {
          sums[3 * x + color] += onWhite((pixel >> (8 * color)) & 0xFF, alpha);
        }
      }
    }
  }

  private void setAverages(BufferedImage small, int y, int count) {
    for (int x = 0; x < small.getWidth(); x++) {
      int pixel = 0;
      for (int color = 0; color < 3; color++) {
        pixel |= (sums[3 * x + color] / count) << (8 * color);
        sums[3 * x + color] = 0;
      }
      small.setRGB(x, y, pixel);
    }
  }

  private static int onWhite(int color, int alpha) {
    return 255 - (255 - color) * alpha / 255;
  }
}
