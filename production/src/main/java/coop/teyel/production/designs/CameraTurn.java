package coop.teyel.production.designs;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How the camera was held: the orientation 1 to 8 of Exif 2.3 (tag 0x0112), 1 being upright.
///
/// A phone writes this number and leaves the pixels lying on their side.
record CameraTurn(int orientation) {

  private static final CameraTurn UPRIGHT = new CameraTurn(1);
  private static final int START_OF_IMAGE = 0xffd8;
  private static final int EXIF_SEGMENT = 0xffe1;
  private static final int FIRST_SEGMENT = 0xffe0;
  private static final int LAST_SEGMENT = 0xffef;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY_BYTES = 12;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /// Looks for the number in a JPEG; everything else is upright.
  static CameraTurn of(byte[] file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(file);
      return unsigned(bytes) == START_OF_IMAGE ? inSegments(bytes) : UPRIGHT;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  boolean isOnItsSide() {
    return orientation >= 5;
  }

  /// Turns and mirrors a picture of that size so that it stands upright.
  AffineTransform upright(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static CameraTurn inSegments(ByteBuffer bytes) {
    for (int marker = unsigned(bytes);
        marker >= FIRST_SEGMENT && marker <= LAST_SEGMENT;
        marker = unsigned(bytes)) {
      int length = unsigned(bytes) - Short.BYTES;
      ByteBuffer segment = bytes.slice(bytes.position(), length);
      if (marker == EXIF_SEGMENT && isExif(segment)) {
        return inExif(segment.slice());
      }
      bytes.position(bytes.position() + length);
    }
    return UPRIGHT;
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] name = new byte[EXIF.length];
    segment.get(name);
    return Arrays.equals(name, EXIF);
  }

  private static CameraTurn inExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + Short.BYTES + i * ENTRY_BYTES;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
        return valid(tiff.getShort(entry + 8));
      }
    }
    return UPRIGHT;
  }

  private static CameraTurn valid(int orientation) {
    return orientation >= 1 && orientation <= 8 ? new CameraTurn(orientation) : UPRIGHT;
  }

  private static int unsigned(ByteBuffer bytes) {
    return Short.toUnsignedInt(bytes.getShort());
  }
}
