package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.fail;

import coop.teyel.hardware.rehearsal.Paper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/// A paper that was agreed: its bytes and its picture, under `src/test/resources`.
///
/// A paper that differs fails, and is written to `target/golden` beside the agreed one's name. When
/// the change is wanted, `-Dteyel.golden=write` replaces what was agreed; look at the pictures
/// before you commit them.
record Golden(String name) {

  private static final Path AGREED =
      Path.of("src", "test", "resources", "coop", "teyel", "hardware", "printing", "golden");
  private static final Path FOUND = Path.of("target", "golden");

  void assertAgreed(byte[] bytes, Paper paper) throws IOException {
    if ("write".equals(System.getProperty("teyel.golden"))) {
      write(AGREED, bytes, paper);
      return;
    }
    byte[] agreedBytes = agreed(".bin");
    byte[] agreedPicture = agreed(".png");
    int dots = differences(agreedPicture, paper.picture());
    if (!Arrays.equals(agreedBytes, bytes) || dots != 0) {
      write(FOUND, bytes, paper);
      fail(
          "%s is not the paper that was agreed: %s; %d dots differ. Compare %s with %s",
          name,
          difference(agreedBytes, bytes),
          dots,
          AGREED.resolve(name + ".png").toAbsolutePath(),
          FOUND.resolve(name + ".png").toAbsolutePath());
    }
  }

  private void write(Path folder, byte[] bytes, Paper paper) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".bin"), bytes);
    Files.write(folder.resolve(name + ".png"), paper.png());
  }

  private byte[] agreed(String ending) throws IOException {
    try (InputStream stream = Golden.class.getResourceAsStream("golden/" + name + ending)) {
      return stream == null ? new byte[0] : stream.readAllBytes();
    }
  }

  private static int differences(byte[] agreed, BufferedImage found) throws IOException {
    if (agreed.length == 0) {
      return found.getWidth() * found.getHeight();
    }
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(agreed));
    int differences = 0;
    for (int y = 0; y < Math.max(expected.getHeight(), found.getHeight()); y++) {
      for (int x = 0; x < Math.max(expected.getWidth(), found.getWidth()); x++) {
        differences += color(expected, x, y) == color(found, x, y) ? 0 : 1;
      }
    }
    return differences;
  }

  private static int color(BufferedImage picture, int x, int y) {
    boolean inside = x < picture.getWidth() && y < picture.getHeight();
    return inside ? picture.getRGB(x, y) : 0;
  }

  /// Where the bytes part, and sixteen of them from there.
  private static String difference(byte[] agreed, byte[] found) {
    int place = Arrays.mismatch(agreed, found);
    return place < 0
        ? "the bytes are the same"
        : "at byte %d of %d it was agreed %s and is %s"
            .formatted(place, agreed.length, hex(agreed, place), hex(found, place));
  }

  private static String hex(byte[] bytes, int from) {
    int to = Math.min(bytes.length, from + 16);
    return from >= to ? "the end" : HexFormat.ofDelimiter(" ").formatHex(bytes, from, to);
  }
}
