package coop.teyel.hardware.encoding.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.BitSet;

/// A picture of black dots on white.
public final class Bitmap {

  private static final int HALF = 128;

  private final int width;
  private final int height;
  private final BitSet dots;

  public Bitmap(int width, int height, BitSet dots) {
    this.width = width;
    this.height = height;
    this.dots = dots;
  }

  public static Bitmap blank(int width, int height) {
    return new Bitmap(width, height, new BitSet());
  }

  /// The darker half of a grey picture becomes black.
  static Bitmap ofInk(BufferedImage grey) {
    byte[] shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    BitSet dots = new BitSet(shades.length);
    for (int i = 0; i < shades.length; i++) {
      dots.set(i, (shades[i] & 0xFF) < HALF);
    }
    return new Bitmap(grey.getWidth(), grey.getHeight(), dots);
  }

  /// This picture and another one's dots on it, which begins at `x`, `y` and must lie within.
  public Bitmap with(Bitmap other, int x, int y) {
    BitSet all = (BitSet) dots.clone();
    for (int dot = other.dots.nextSetBit(0); dot >= 0; dot = other.dots.nextSetBit(dot + 1)) {
      all.set((y + dot / other.width) * width + x + dot % other.width);
    }
    return new Bitmap(width, height, all);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public boolean isBlack(int x, int y) {
    return x < width && dots.get(y * width + x);
  }

  /// How many columns at the left carry no ink; all of them where there is none.
  public int blankLeft() {
    int left = width;
    for (int dot = dots.nextSetBit(0); dot >= 0; dot = dots.nextSetBit(dot + 1)) {
      left = Math.min(left, dot % width);
    }
    return left;
  }

  /// How many columns at the right carry no ink.
  public int blankRight() {
    int last = -1;
    for (int dot = dots.nextSetBit(0); dot >= 0; dot = dots.nextSetBit(dot + 1)) {
      last = Math.max(last, dot % width);
    }
    return width - 1 - last;
  }

  /// How many rows at the top carry no ink.
  public int blankTop() {
    int first = dots.nextSetBit(0);
    return first < 0 ? height : first / width;
  }

  /// How many rows at the bottom carry no ink.
  public int blankBottom() {
    return dots.isEmpty() ? height : height - 1 - dots.previousSetBit(dots.size()) / width;
  }

  public int bytesAcross() {
    return (width + Byte.SIZE - 1) / Byte.SIZE;
  }

  /// The dots row by row, the leftmost in the highest bit of a byte; each row begins with a byte.
  public byte[] rows() {
    byte[] rows = new byte[bytesAcross() * height];
    for (int dot = dots.nextSetBit(0); dot >= 0; dot = dots.nextSetBit(dot + 1)) {
      int x = dot % width;
      rows[dot / width * bytesAcross() + x / Byte.SIZE] |= bit(x);
    }
    return rows;
  }

  /// The dots column by column, the uppermost in the highest bit of a byte, as if the picture were
  /// as high as said: a multiple of 8, and not less than it is.
  public byte[] columns(int asHigh) {
    int bytesDown = asHigh / Byte.SIZE;
    byte[] columns = new byte[width * bytesDown];
    for (int dot = dots.nextSetBit(0); dot >= 0; dot = dots.nextSetBit(dot + 1)) {
      int y = dot / width;
      columns[dot % width * bytesDown + y / Byte.SIZE] |= bit(y);
    }
    return columns;
  }

  private static byte bit(int place) {
    return (byte) (0x80 >> place % Byte.SIZE);
  }

  public Bitmap part(int x, int y, int partWidth, int partHeight) {
    BitSet part = new BitSet(partWidth * partHeight);
    for (int row = 0; row < partHeight; row++) {
      for (int column = 0; column < partWidth; column++) {
        part.set(row * partWidth + column, isBlack(x + column, y + row));
      }
    }
    return new Bitmap(partWidth, partHeight, part);
  }
}
