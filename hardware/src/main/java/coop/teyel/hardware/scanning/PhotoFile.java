package coop.teyel.hardware.scanning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A JPEG or PNG file whose size is known before its pixels are.
final class PhotoFile implements Closeable {

  private final ImageReader reader;
  private final ImageInputStream stream;

  private PhotoFile(ImageReader reader, ImageInputStream stream) {
    this.reader = reader;
    this.stream = stream;
  }

  static PhotoFile open(byte[] file) throws IOException {
    ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    for (String format : new String[] {"jpeg", "png"}) {
      ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
      if (reader.getOriginatingProvider().canDecodeInput(stream)) {
        reader.setInput(stream, true, true);
        return new PhotoFile(reader, stream);
      }
      reader.dispose();
    }
    throw new IOException("neither JPEG nor PNG");
  }

  /// Whether the header tells of more than this program takes. Rows are read whole, so that long
  /// ones count as well.
  boolean isTooLarge() throws IOException {
    return whole(() -> Math.max(reader.getWidth(0), reader.getHeight(0))) > CodeReader.LONGEST_SIDE
        || pixels() > CodeReader.MOST_PIXELS;
  }

  /// The picture, with pixels left out until it has at most [CodeReader#MOST_PIXELS_KEPT].
  BufferedImage picture() throws IOException {
    int step = (int) Math.ceil(Math.sqrt(pixels() / (double) CodeReader.MOST_PIXELS_KEPT));
    ImageReadParam sparse = reader.getDefaultReadParam();
    sparse.setSourceSubsampling(step, step, 0, 0);
    return whole(() -> reader.read(0, sparse));
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }

  private long pixels() throws IOException {
    return whole(() -> (long) reader.getWidth(0) * reader.getHeight(0));
  }

  /// Damaged files make the readers of the JDK throw all kinds of things.
  private static <T> T whole(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (RuntimeException e) {
      throw new IOException("a damaged picture", e);
    }
  }

  private interface Step<T> {
    T take() throws IOException;
  }
}
