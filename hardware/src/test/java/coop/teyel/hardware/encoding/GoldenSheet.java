package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.hardware.rehearsal.Zbar;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/// One document on one kind of printer in every language, as it was agreed.
///
/// A sheet is two files in the folder `golden` beside its test: `name.profile.png` shows the papers
/// side by side, `name.profile.hex.gz` has their bytes, sixteen a line, language after language. A
/// sheet that differs fails and is written to `target/golden`; when the change is wanted,
/// `-Dteyel.golden=write` replaces what was agreed. Look at the pictures before you commit them.
public final class GoldenSheet {

  private static final Path FOUND = Path.of("target", "golden");

  private final Class<?> test;
  private final String name;
  private final Profile profile;
  private final List<String> codes;
  private final Map<String, byte[]> bytes = new LinkedHashMap<>();
  private final Map<String, Paper> papers = new LinkedHashMap<>();

  private GoldenSheet(
      Class<?> test,
      String document,
      Profile profile,
      Map<String, Document> languages,
      List<String> codes) {
    this.test = test;
    this.name = document + "." + profile.name();
    this.profile = profile;
    this.codes = codes;
    languages.forEach((language, paper) -> {
      byte[] job = new Encoder(profile).encode(paper);
      bytes.put(language, job);
      papers.put(language, new RehearsalPrinter().print(profile, job));
    });
  }

  /// A sheet for each printer that comes with the program.
  ///
  /// @param test beside whose resources the sheets lie
  /// @param languages the document in each language, by its code
  /// @param codes what must be readable on each paper, as `zbarimg` says it: `CODE-128:00010244`
  public static Stream<GoldenSheet> of(
      Class<?> test, String document, Map<String, Document> languages, String... codes) {
    return Profiles.shipped().all().stream()
        .map(profile -> new GoldenSheet(test, document, profile, languages, List.of(codes)));
  }

  /// What the printer can do.
  public Profile profile() {
    return profile;
  }

  /// The papers by their language.
  public Map<String, Paper> papers() {
    return Collections.unmodifiableMap(papers);
  }

  /// Bytes and pictures are those that were agreed.
  public void assertAgreed() throws IOException {
    if ("write".equals(System.getProperty("teyel.golden"))) {
      write(agreedFolder());
      return;
    }
    String difference = GoldenText.difference(agreedText(), text());
    if (!difference.isEmpty() || !isSame(agreedPicture(), picture())) {
      write(FOUND);
      fail(
          "%s is not the sheet that was agreed: %s Compare %s with %s"
              .formatted(
                  name,
                  difference.isEmpty() ? "The bytes are the same." : difference,
                  agreedFolder().resolve(name + ".png").toAbsolutePath(),
                  FOUND.resolve(name + ".png").toAbsolutePath()));
    }
  }

  /// No printer stumbles over them. On a roll of labels only what is made for labels stays between
  /// the gaps.
  ///
  /// @param isForLabels whether the document must fit on labels of 40 mm
  public void assertNothingToStumbleOver(boolean isForLabels) {
    papers.forEach((language, paper) ->
        assertThat(paper.problems())
            .as(name + " " + language)
            .filteredOn(problem -> isForLabels || problem.trouble() != Paper.Trouble.OFF_THE_LABEL)
            .isEmpty());
  }

  /// Two readers that share no line with the printer read every code.
  public void assertReadable(Path folder) throws IOException {
    List<String> payloads =
        codes.stream().map(code -> code.substring(code.indexOf(':') + 1)).toList();
    papers
        .values()
        .forEach(paper -> assertThat(payloads).contains(PrintedCodeReader.read(paper.picture())));
    if (Zbar.isThere()) {
      for (Paper paper : papers.values()) {
        Path file = Files.write(folder.resolve("paper.png"), paper.png());
        assertThat(Zbar.read(file)).as(name).containsExactlyInAnyOrderElementsOf(codes);
      }
    }
  }

  private Path agreedFolder() {
    return Path.of("src", "test", "resources")
        .resolve(test.getPackageName().replace('.', '/'))
        .resolve("golden");
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    ImageIO.write(picture(), "png", folder.resolve(name + ".png").toFile());
    try (OutputStream file =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".hex.gz")))) {
      file.write(text().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    bytes.forEach((language, job) -> text.append(GoldenText.of(language, job)));
    return text.toString();
  }

  private String agreedText() throws IOException {
    try (InputStream file = test.getResourceAsStream("golden/" + name + ".hex.gz")) {
      return file == null
          ? ""
          : new String(new GZIPInputStream(file).readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private BufferedImage picture() {
    List<BufferedImage> all = papers.values().stream().map(Paper::picture).toList();
    BufferedImage sheet =
        new BufferedImage(
            all.stream().mapToInt(BufferedImage::getWidth).sum(),
            all.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow(),
            BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    int x = 0;
    for (BufferedImage paper : all) {
      pen.drawImage(paper, x, 0, null);
      x += paper.getWidth();
    }
    pen.dispose();
    return sheet;
  }

  private BufferedImage agreedPicture() throws IOException {
    try (InputStream file = test.getResourceAsStream("golden/" + name + ".png")) {
      return file == null
          ? new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY)
          : ImageIO.read(file);
    }
  }

  private static boolean isSame(BufferedImage one, BufferedImage other) {
    return one.getWidth() == other.getWidth()
        && one.getHeight() == other.getHeight()
        && Arrays.equals(rgb(one), rgb(other));
  }

  private static int[] rgb(BufferedImage picture) {
    return picture.getRGB(
        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }

  @Override
  public String toString() {
    return name;
  }
}
