package coop.teyel.pos.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.printing.Encoder;
import coop.teyel.hardware.printing.Profile;
import coop.teyel.hardware.printing.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.production.fields.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper of the stall on both rolls, byte for byte and dot for dot.
///
/// A paper that differs is written to `target/golden`, bytes and picture; when the change is
/// wanted, the files there replace those under `src/test/resources`.
class GoldenPapersTests {

  private static final Path FOUND = Path.of("target", "golden");

  static Stream<String> papers() {
    return Stream.of("sale", "return", "closing", "look")
        .flatMap(kind -> Stream.of(kind + "-tr", kind + "-ar"))
        .flatMap(paper -> Stream.of(paper + ".generic-58", paper + ".generic-80"));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void printsThePaperThatWasAgreed(String name) throws IOException {
    byte[] bytes = bytes(name);
    Paper paper = read(name, bytes);
    if (!hex(bytes).equals(text(name + ".hex")) || differs(name + ".png", paper.picture())) {
      Files.createDirectories(FOUND);
      Files.writeString(FOUND.resolve(name + ".hex"), hex(bytes));
      Files.write(FOUND.resolve(name + ".png"), paper.png());
      fail("%s is not the paper that was agreed; compare with %s", name, FOUND.toAbsolutePath());
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void givesAPrinterNothingToStumbleOver(String name) {
    Paper paper = read(name, bytes(name));
    assertThat(paper.problems()).isEmpty();
    boolean handsOutCash = name.startsWith("sale") || name.startsWith("return");
    assertThat(paper.drawerPulses()).isEqualTo(handsOutCash ? 1 : 0);
    assertThat(paper.cuts()).isEqualTo(name.endsWith("80") ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesAReceiptInEveryLanguageWithAllItsSums(Language language) {
    for (Profile profile : Profiles.shipped().all()) {
      if (profile.labels().mode() != Profile.LabelMode.CONTINUOUS) {
        // a receipt on a roll of labels is printed over the gaps
        continue;
      }
      byte[] bytes = new Encoder(profile).encode(PaperExamples.sale(language, false));
      assertThat(new RehearsalPrinter().print(profile, bytes).problems())
          .as(profile.name())
          .isEmpty();
    }
  }

  @Test
  void writesTurkishLettersAndSumsInTheRightColumns() {
    Paper paper = read("sale-tr.generic-80", bytes("sale-tr.generic-80"));
    assertThat(paper.lines())
        .contains(
            columns("Fiş no", "124"),
            columns("Tarih", "09.05.2026 10:12"),
            columns("Satan", "Ayşe"),
            columns("Elbise kırmızı 2-3", "450,00"),
            columns("Yuvarlama", "-0,01"),
            columns("Kart", "500,00"),
            columns("Nakit", "1.000,00"),
            columns("Para üstü", "395,00"));
    assertThat(String.join("\n", paper.lines())).contains("1.105,00").contains("0123456789ab");
  }

  @Test
  void marksACopyAndDoesNotOpenTheDrawerForIt() {
    Profile profile = Profile.named("generic-58");
    byte[] bytes = new Encoder(profile).encode(PaperExamples.sale(Language.TR, true));
    Paper copy = new RehearsalPrinter().print(profile, bytes);
    assertThat(copy.drawerPulses()).isZero();
    assertThat(copy.lines().stream().filter(line -> !line.isBlank()).findFirst().orElseThrow())
        .contains("KOPYA");
  }

  private static String columns(String label, String amount) {
    return label + " ".repeat(48 - label.length() - amount.length()) + amount;
  }

  private static byte[] bytes(String name) {
    return new Encoder(profile(name)).encode(document(name.substring(0, name.indexOf('.'))));
  }

  private static Document document(String paper) {
    Language language = paper.endsWith("ar") ? Language.AR : Language.TR;
    return switch (paper.substring(0, paper.indexOf('-'))) {
      case "sale" -> PaperExamples.sale(language, false);
      case "return" -> PaperExamples.refund(language);
      case "closing" -> PaperExamples.closing(language);
      default -> PaperExamples.look(language);
    };
  }

  private static Profile profile(String name) {
    return Profile.named(name.substring(name.indexOf('.') + 1));
  }

  private static Paper read(String name, byte[] bytes) {
    return new RehearsalPrinter().print(profile(name), bytes);
  }

  private static boolean differs(String file, BufferedImage found) throws IOException {
    byte[] agreed = agreed(file);
    if (agreed.length == 0) {
      return true;
    }
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(agreed));
    return expected.getWidth() != found.getWidth()
        || expected.getHeight() != found.getHeight()
        || IntStream.range(0, found.getHeight()).anyMatch(y -> rowDiffers(expected, found, y));
  }

  private static boolean rowDiffers(BufferedImage expected, BufferedImage found, int y) {
    return IntStream.range(0, found.getWidth())
        .anyMatch(x -> expected.getRGB(x, y) != found.getRGB(x, y));
  }

  private static String text(String file) throws IOException {
    return new String(agreed(file), StandardCharsets.US_ASCII);
  }

  private static byte[] agreed(String file) throws IOException {
    try (InputStream stream = GoldenPapersTests.class.getResourceAsStream("golden/" + file)) {
      return stream == null ? new byte[0] : stream.readAllBytes();
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
