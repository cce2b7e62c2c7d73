package coop.teyel.production.designs;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/// What a camera wrote beside a JPEG (Exif 2.3): the application segment of that name, wherever it
/// stands before the picture. The JDK's own reader looks for it only where a standard of its own
/// allows it.
record ExifSegment(ByteBuffer bytes) {

  private static final int START_OF_IMAGE = 0xffd8;
  private static final int EXIF_SEGMENT = 0xffe1;
  private static final int FIRST_SEGMENT = 0xffe0;
  private static final int LAST_SEGMENT = 0xffef;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /// How a photo is turned to stand upright: a phone notes how it was held, and leaves the pixels
  /// lying on their side. Nothing where it says nothing.
  static ImageFilter upright(byte[] file) {
    try {
      ExifSegment segment = find(ByteBuffer.wrap(file));
      Orientation held = segment == null ? null : ExifUtils.getOrientationFromExif(segment.copy());
      return held == null ? image -> image : ExifFilterUtils.getFilterForOrientation(held);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // what stands beside the picture is damaged, and the picture is not
      return image -> image;
    }
  }

  private static @Nullable ExifSegment find(ByteBuffer jpeg) {
    if (unsigned(jpeg) != START_OF_IMAGE) {
      return null;
    }
    for (int marker = unsigned(jpeg);
        marker >= FIRST_SEGMENT && marker <= LAST_SEGMENT;
        marker = unsigned(jpeg)) {
      int length = unsigned(jpeg) - Short.BYTES;
      ExifSegment segment = new ExifSegment(jpeg.slice(jpeg.position(), length));
      if (marker == EXIF_SEGMENT && segment.isExif()) {
        return segment;
      }
      jpeg.position(jpeg.position() + length);
    }
    return null;
  }

  private boolean isExif() {
    byte[] copy = copy();
    return copy.length > EXIF.length && Arrays.equals(Arrays.copyOf(copy, EXIF.length), EXIF);
  }

  private byte[] copy() {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }

  private static int unsigned(ByteBuffer bytes) {
    return Short.toUnsignedInt(bytes.getShort());
  }
}
