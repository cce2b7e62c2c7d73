package coop.teyel.production.designs;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// What a file that should be a photo turned out to be.
sealed interface PhotoReading {

  /// The longest side of a kept photo, in pixels.
  int LONGEST_SIDE = 1000;

  int MEGABYTE = 1024 * 1024;
  int MOST_MEGAPIXELS = 50;
  float QUALITY = 0.85f;

  /// What the JDK's JPEG reader warns of, in these words in every language, when it makes the rest
  /// up.
  String CUT_OFF = "premature end";

  /// A photo, made small.
  record Small(BufferedImage image) implements PhotoReading {

    byte[] jpeg() {
      try {
        return PhotoReading.jpeg(image);
      } catch (IOException e) {
        throw new UncheckedIOException("writing into memory", e);
      }
    }
  }

  /// Nothing that can be kept.
  record Refused(PhotoAnswer answer) implements PhotoReading {}

  /// Looks at a file from its outside in: bytes, kind, pixels, and only then the picture.
  static PhotoReading of(byte[] file) {
    if (file.length > Photos.MOST_BYTES) {
      return new Refused(new PhotoAnswer.TooLarge(Photos.MOST_BYTES / MEGABYTE));
    }
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      return readers.hasNext()
          ? read(readers.next(), input, CameraTurn.of(file))
          : new Refused(new PhotoAnswer.NotAPicture());
    } catch (IOException | RuntimeException e) {
      // the readers of the JDK throw any of these at a damaged file
      return new Refused(new PhotoAnswer.NotAPicture());
    }
  }

  private static PhotoReading read(ImageReader reader, ImageInputStream input, CameraTurn turn)
      throws IOException {
    try {
      reader.setInput(input, true, true);
      long pixels = Math.multiplyFull(reader.getWidth(0), reader.getHeight(0));
      if (pixels > MOST_MEGAPIXELS * 1_000_000L) {
        return new Refused(new PhotoAnswer.TooManyPixels(MOST_MEGAPIXELS));
      }
      return new Small(small(coarse(reader), turn));
    } finally {
      reader.dispose();
    }
  }

  /// Reads every n-th pixel of a large photo, so that it never stands in memory as a whole.
  private static BufferedImage coarse(ImageReader reader) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, longest / (2 * LONGEST_SIDE));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    BufferedImage image = reader.read(0, param);
    if (warnings.stream().anyMatch(warning -> warning.contains(CUT_OFF))) {
      throw new IIOException("cut off: the rest of the picture would be grey");
    }
    return image;
  }

  private static BufferedImage small(BufferedImage image, CameraTurn turn) {
    double scale =
        Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage small =
        turn.isOnItsSide()
            ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    draw(image, small, turn.upright(width, height), width, height);
    return small;
  }

  private static void draw(
      BufferedImage image, BufferedImage onto, AffineTransform upright, int width, int height) {
    Graphics2D pen = onto.createGraphics();
    pen.setBackground(Color.WHITE);
    pen.clearRect(0, 0, onto.getWidth(), onto.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.transform(upright);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
