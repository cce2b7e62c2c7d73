package coop.teyel.production.designs;

import coop.teyel.hardware.scanning.PhotoFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.ImageFilter;

/// What a file that should be a photo turned out to be.
sealed interface PhotoReading {

  /// The longest side of a kept photo, in pixels.
  int LONGEST_SIDE = 1000;

  int MEGABYTE = 1024 * 1024;
  int MEGAPIXEL = 1_000_000;
  double QUALITY = 0.85;

  /// A photo, made small.
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  record Small(byte[] jpeg) implements PhotoReading {}

  /// Nothing that can be kept.
  record Refused(PhotoAnswer answer) implements PhotoReading {}

  /// Looks at a file from its outside in: bytes, kind, pixels, and only then the picture.
  static PhotoReading of(byte[] file) {
    if (file.length > PhotoFile.MOST_BYTES) {
      return new Refused(new PhotoAnswer.TooLarge(PhotoFile.MOST_BYTES / MEGABYTE));
    }
    try (PhotoFile photo = PhotoFile.open(file)) {
      if (photo.isTooLarge()) {
        return new Refused(new PhotoAnswer.TooManyPixels(PhotoFile.MOST_PIXELS / MEGAPIXEL));
      }
      BufferedImage coarse = photo.picture(4 * LONGEST_SIDE * LONGEST_SIDE);
      return photo.isCutOff()
          ? new Refused(new PhotoAnswer.NotAPicture())
          : new Small(small(coarse, ExifSegment.upright(file)));
    } catch (IOException e) {
      return new Refused(new PhotoAnswer.NotAPicture());
    }
  }

  private static byte[] small(BufferedImage coarse, ImageFilter upright) {
    int side = Math.min(LONGEST_SIDE, Math.max(coarse.getWidth(), coarse.getHeight()));
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      Thumbnails.of(coarse)
          .size(side, side)
          .addFilter(upright)
          .addFilter(PhotoReading::onWhite)
          .outputFormat("jpg")
          .outputQuality(QUALITY)
          .toOutputStream(jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
    return jpeg.toByteArray();
  }

  /// A JPEG has no holes.
  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage full =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = full.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return full;
  }
}
