package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Graphic;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in a document, no printer stumbles over it.
class BadInputTests {

  private static final String LETTERS =
      "abzAZ09 .,:;!/()+-*'\"&<>{}çğıöşüÇĞİÖŞÜêîûÊÎÛäßéëïñ€₺–…’\u00a0\u00ad\u200b\u200e\u202e"
          + "ابتثجلمنهويکگچپ٠٣٩۰۹شًةى،؟日👕αЖ\u0301\ufffd\ud83d";
  private static final List<String> COMMANDS =
      List.of(
          "\u001b@",
          "\u001bp0\u0019\u00fa",
          "\u001d(k",
          "\u0010\u0014\u0001\u0001\u0001",
          "\u001dV\u0000",
          "\u001c(L",
          "\u009b2J",
          "\r\n",
          "\u007f");

  static List<Profile> profiles() {
    return Profiles.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void givesNoPrinterAnythingToStumbleOver(Profile profile) {
    Random random = Seeds.seeded("givesNoPrinterAnythingToStumbleOver");
    for (int round = 0; round < Seeds.rounds(40); round++) {
      boolean onLabel = random.nextBoolean();
      Document document = document(random, onLabel);
      Optional<Paper> paper = paper(profile, document);
      paper.ifPresent(printed -> {
        assertThat(printed.problems())
            .as("%s on %s", document, profile.name())
            .filteredOn(problem -> onLabel || problem.trouble() != Trouble.OFF_THE_LABEL)
            .isEmpty();
        assertThat(printed.drawerPulses()).isZero();
      });
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void obeysNoCommandInAName(Profile profile) {
    Document.Builder document = Document.in(Locale.ROOT);
    for (String command : COMMANDS) {
      document.title("Ayşe" + command).columns("قميص" + command, command + "1,00");
      document.qrCode("https://teyel.example/" + command);
    }
    Paper paper = paper(profile, document.build()).orElseThrow();
    assertThat(paper.problems())
        .filteredOn(problem -> problem.trouble() != Trouble.OFF_THE_LABEL)
        .isEmpty();
    assertThat(paper.drawerPulses()).isZero();
    assertThat(paper.symbols()).noneMatch(symbol -> symbol.payload().matches("(?s).*\\p{Cc}.*"));
  }

  @Test
  void keepsAPictureOfAHundredMillionDotsSmall() {
    BufferedImage huge = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);
    long before = allocated();
    Graphic graphic = Graphic.of(huge);
    assertThat(allocated() - before).isLessThan(32_000_000);
    assertThat(graphic.width()).isEqualTo(Graphic.WIDEST);
    Document document = Document.in(Locale.ROOT).picture(huge).build();
    for (Profile profile : profiles()) {
      int dots = profile.paper().dots();
      assertThat(new Encoder(profile).encode(document)).hasSizeLessThan(dots * dots / 8 * 6 / 5);
    }
  }

  @Test
  void drawsATextThatNobodyWouldReadOnAPaperThatEnds() {
    Document document =
        Document.in(Locale.of("ar"))
            .line("م".repeat(1_000_000))
            .columns("x".repeat(99_999), "1")
            .build();
    for (Profile profile : profiles()) {
      assertThat(paper(profile, document).orElseThrow().picture().getHeight()).isLessThan(20_000);
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static Optional<Paper> paper(Profile profile, Document document) {
    try {
      byte[] job = new Encoder(profile).encode(document);
      return Optional.of(new RehearsalPrinter().print(profile, job));
    } catch (DoesNotFitException e) {
      return Optional.empty();
    }
  }

  private static Document document(Random random, boolean onLabel) {
    Document.Builder document = Document.in(Locale.of(random.nextBoolean() ? "ar" : "tr"));
    for (int blocks = 1 + random.nextInt(onLabel ? 3 : 7); blocks > 0; blocks--) {
      add(document, random);
    }
    return (onLabel ? document.endOfLabel() : document.cut()).build();
  }

  private static void add(Document.Builder document, Random random) {
    TextSize size = List.of(TextSize.values()).get(random.nextInt(3));
    switch (random.nextInt(9)) {
      case 0, 1 ->
          document.line(
              List.of(Align.values()).get(random.nextInt(3)),
              size,
              Run.of(text(random)),
              Run.bold(text(random)));
      case 2, 3 -> document.columns(Run.of(text(random)), Run.bold(text(random)), size);
      case 4 -> document.barcode(digits(random));
      case 5 -> document.qrCode("x" + text(random));
      case 6 -> document.rule().feed(1 + random.nextInt(20));
      case 7 ->
          document.picture(new BufferedImage(1 + random.nextInt(900), 1 + random.nextInt(300), 1));
      default -> document.line("");
    }
  }

  private static String digits(Random random) {
    return IntStream.range(0, 2 * (1 + random.nextInt(20)))
        .mapToObj(_ -> Integer.toString(random.nextInt(10)))
        .reduce("", String::concat);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(70); length > 0; length--) {
      if (random.nextInt(15) == 0) {
        text.append(COMMANDS.get(random.nextInt(COMMANDS.size())));
      } else {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return text.toString();
  }
}
