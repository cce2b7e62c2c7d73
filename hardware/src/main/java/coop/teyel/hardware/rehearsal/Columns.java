package coop.teyel.hardware.rehearsal;

/// The bits of `ESC *`, column by column, the uppermost dot in the highest bit of a byte.
final class Columns implements Roll.Dots {

  private final int bytesDown;
  private final byte[] bits;

  Columns(int bytesDown, byte[] bits) {
    this.bytesDown = bytesDown;
    this.bits = bits;
  }

  @Override
  public int width() {
    return bits.length / bytesDown;
  }

  @Override
  public int height() {
    return bytesDown * Byte.SIZE;
  }

  @Override
  public boolean isBlack(int x, int y) {
    return (bits[x * bytesDown + y / Byte.SIZE] >> (Byte.SIZE - 1 - y % Byte.SIZE) & 1) == 1;
  }
}
