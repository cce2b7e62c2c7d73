package coop.teyel.hardware.rehearsal;

/// The bits of `GS v 0`, row by row, the leftmost dot in the highest bit of a byte.
final class Raster implements Roll.Dots {

  private final int bytesAcross;
  private final int height;
  private final byte[] bits;

  Raster(int bytesAcross, int height, byte[] bits) {
    this.bytesAcross = bytesAcross;
    this.height = height;
    this.bits = bits;
  }

  @Override
  public int width() {
    return bytesAcross * Byte.SIZE;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public boolean isBlack(int x, int y) {
    return (bits[y * bytesAcross + x / Byte.SIZE] >> (Byte.SIZE - 1 - x % Byte.SIZE) & 1) == 1;
  }
}
