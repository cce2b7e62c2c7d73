package coop.teyel.hardware.scanning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture file, from its outside in: bytes, kind, pixels, and only then the picture. The one
/// place that says how large a picture may be, whatever it is wanted for.
///
/// Takes JPEG, PNG, GIF and BMP.
public final class PhotoFile implements Closeable {

  /// The largest file that is looked at, in bytes: 30 MB.
  public static final int MOST_BYTES = 30 * 1024 * 1024;

  /// The most pixels of a picture, as its header tells them.
  public static final int MOST_PIXELS = 65_000_000;

  /// The longest side of a picture in pixels.
  public static final int LONGEST_SIDE = 20_000;

  /// What the JDK's JPEG reader warns of, in these words in every language, when it makes the rest
  /// up.
  private static final String CUT_OFF = "premature end";

  private final ImageReader reader;
  private final ImageInputStream stream;
  private final List<String> warnings = new ArrayList<>();

  private PhotoFile(ImageReader reader, ImageInputStream stream) {
    this.reader = reader;
    this.stream = stream;
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
  }

  /// Opens a file that is not larger than [#MOST_BYTES].
  ///
  /// @throws IOException when it is no picture
  public static PhotoFile open(byte[] file) throws IOException {
    ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    for (String format : new String[] {"jpeg", "png", "gif", "bmp"}) {
      ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
      if (reader.getOriginatingProvider().canDecodeInput(stream)) {
        reader.setInput(stream, true, true);
        return new PhotoFile(reader, stream);
      }
      reader.dispose();
    }
    throw new IOException("no picture");
  }

  /// Whether the header tells of more than this program takes. Rows are read whole, so that long
  /// ones count as well.
  public boolean isTooLarge() throws IOException {
    return whole(() -> Math.max(reader.getWidth(0), reader.getHeight(0))) > LONGEST_SIDE
        || pixels() > MOST_PIXELS;
  }

  /// The picture, with pixels left out until it has at most `most`, so that a large one never
  /// stands in memory as a whole.
  ///
  /// @throws IOException when it is damaged
  public BufferedImage picture(int most) throws IOException {
    int step = (int) Math.ceil(Math.sqrt(pixels() / (double) most));
    ImageReadParam sparse = reader.getDefaultReadParam();
    sparse.setSourceSubsampling(step, step, 0, 0);
    return whole(() -> reader.read(0, sparse));
  }

  /// Whether the picture that was read ended before its end: the rest of it is made up.
  public boolean isCutOff() {
    return warnings.stream().anyMatch(warning -> warning.contains(CUT_OFF));
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
