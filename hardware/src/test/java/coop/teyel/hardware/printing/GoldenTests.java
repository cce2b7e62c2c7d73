package coop.teyel.hardware.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper on every roll, byte for byte and dot for dot.
///
/// A paper that differs is written to `target/golden`, bytes and picture; when the change is
/// wanted, the files there replace those under `src/test/resources`.
class GoldenTests {

  private static final Path FOUND = Path.of("target", "golden");
  private static final Map<String, Supplier<Document>> DOCUMENTS =
      Map.of(
          "receipt-tr", PaperExamples::turkishReceipt,
          "receipt-ar", PaperExamples::arabicReceipt,
          "label", PaperExamples::garmentLabel);

  static Stream<String> papers() {
    return DOCUMENTS.keySet().stream()
        .sorted()
        .flatMap(name -> Profile.NAMES.stream().map(profile -> name + "." + profile));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void printsThePaperThatWasAgreed(String name) throws IOException {
    byte[] bytes = bytes(name);
    Paper paper = new RehearsalPrinter().print(profile(name), bytes);
    if (!sameBytes(name + ".hex", bytes) || !samePicture(name + ".png", paper.picture())) {
      Files.createDirectories(FOUND);
      Files.writeString(FOUND.resolve(name + ".hex"), hex(bytes));
      Files.write(FOUND.resolve(name + ".png"), paper.png());
      fail("%s is not the paper that was agreed; compare with %s", name, FOUND.toAbsolutePath());
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void givesAPrinterNothingToStumbleOver(String name) {
    Paper paper = new RehearsalPrinter().print(profile(name), bytes(name));
    assertThat(paper.problems()).isEmpty();
    assertThat(paper.drawerPulses()).isEqualTo(name.startsWith("receipt") ? 1 : 0);
    assertThat(paper.cuts()).isEqualTo(name.endsWith("generic-80") ? 1 : 0);
  }

  private static Profile profile(String name) {
    return Profile.named(name.substring(name.indexOf('.') + 1));
  }

  private static byte[] bytes(String name) {
    Supplier<Document> document =
        Objects.requireNonNull(DOCUMENTS.get(name.substring(0, name.indexOf('.'))));
    return new Encoder(profile(name)).encode(document.get());
  }

  private static boolean sameBytes(String file, byte[] found) throws IOException {
    byte @Nullable [] agreed = agreed(file);
    return agreed != null && new String(agreed, StandardCharsets.US_ASCII).equals(hex(found));
  }

  private static boolean samePicture(String file, BufferedImage found) throws IOException {
    byte @Nullable [] agreed = agreed(file);
    if (agreed == null) {
      return false;
    }
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(agreed));
    return expected.getHeight() == found.getHeight() && differences(expected, found) == 0;
  }

  private static int differences(BufferedImage expected, BufferedImage found) {
    int differences = 0;
    for (int y = 0; y < found.getHeight(); y++) {
      for (int x = 0; x < found.getWidth(); x++) {
        differences += expected.getRGB(x, y) == found.getRGB(x, y) ? 0 : 1;
      }
    }
    return differences;
  }

  private static byte @Nullable [] agreed(String file) throws IOException {
    try (InputStream stream = GoldenTests.class.getResourceAsStream("golden/" + file)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  /// Sixteen bytes a line, so that a change shows in a comparison.
  private static String hex(byte[] bytes) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < bytes.length; i += 16) {
      lines
          .append(HexFormat.ofDelimiter(" ").formatHex(bytes, i, Math.min(bytes.length, i + 16)))
          .append('\n');
    }
    return lines.toString();
  }
}
