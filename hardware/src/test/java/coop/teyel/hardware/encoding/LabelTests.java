package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.ProfileExamples;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.image.BufferedImage;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels on rolls with gaps and without.
class LabelTests {

  private static final Profile GAPS = Profile.named("label-gap-58");
  private static final int MARGIN = 24;
  private static final int LABEL = 40 * 203 * 10 / 254;

  @Test
  void feedsToTheNextGapWhereASensorFindsIt() {
    assertThat(hex(GAPS, DocumentExamples.garmentLabel()))
        .endsWith("0a1d0c")
        .doesNotContain("1d56");
    assertThat(hex(Profile.named("epson-tm-l90"), DocumentExamples.garmentLabel()))
        .contains("1c284c02004330")
        .endsWith("0a1c284c02004130");
  }

  @Test
  void tearsOrCutsWhereThereAreNoGaps() {
    assertThat(hex(Profile.named("generic-58"), DocumentExamples.garmentLabel()))
        .endsWith("0a0a1b6403");
    assertThat(hex(Profile.named("generic-80"), DocumentExamples.garmentLabel()))
        .endsWith("0a0a1b64011d564200");
  }

  @Test
  void goesBackToWhereALabelBeginsBeforeEachOfThem() {
    Document two = Document.in(Locale.ROOT).line("a").endOfLabel().line("b").endOfLabel().build();
    String start = "1c284c02004330";
    String peel = "1c284c02004130";
    assertThat(hex(Profile.named("epson-tm-l90"), two))
        .endsWith(start + "610a" + peel + start + "620a" + peel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"label-gap-58", "epson-tm-l90"})
  void beginsEachLabelOfARunAtItsTop(String name) {
    Document.Builder run = Document.in(Locale.ROOT);
    for (int i = 0; i < 3; i++) {
      run.line("x".repeat(i + 1)).barcode("12345678").endOfLabel();
    }
    Paper paper = print(Profile.named(name), run.build());
    assertThat(paper.problems()).isEmpty();
    assertThat(paper.symbols()).hasSize(3);
    if (name.equals("label-gap-58")) {
      assertThat(paper.picture().getHeight()).isEqualTo(3 * (LABEL + 24) + 2 * MARGIN);
    }
  }

  @Test
  void refusesALabelThatIsHigherThanThoseOnTheRoll() {
    Document.Builder high = Document.in(Locale.ROOT);
    for (int line = 0; line < 11; line++) {
      high.line("x");
    }
    assertThatExceptionOfType(DoesNotFitException.class)
        .isThrownBy(() -> new Encoder(GAPS).encode(high.endOfLabel().build()))
        .withMessage("a label of 42 mm does not fit on labels of 40 mm");
    assertThat(print(Profile.named("generic-58"), high.build()).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void leavesTenModulesOfWhiteOnBothSidesOfTheBars(Profile profile) {
    Document bars = Document.in(Locale.ROOT).barcode("12345678").build();
    BufferedImage paper = print(profile, bars).picture();
    int left = MARGIN;
    while (isWhite(paper, left)) {
      left++;
    }
    int right = MARGIN + profile.paper().dots() - 1;
    while (isWhite(paper, right)) {
      right--;
    }
    int module = 3;
    int dots = right - left + 1;
    assertThat(dots).isEqualTo(module * (11 * 6 + 13));
    assertThat(left - MARGIN).isGreaterThanOrEqualTo(10 * module);
    assertThat(MARGIN + profile.paper().dots() - 1 - right).isGreaterThanOrEqualTo(10 * module);
    double millimetres = (dots + 20 * module) * 25.4 / profile.paper().dotsPerInch();
    assertThat(millimetres).isBetween(37.0, 42.0);
  }

  static List<Profile> profiles() {
    return Profiles.shipped().all();
  }

  private static boolean isWhite(BufferedImage paper, int x) {
    return (paper.getRGB(x, MARGIN + 10) & 1) == 1;
  }

  @Test
  void measuresEachLabelOfARunAlone() {
    Document.Builder run = Document.in(Locale.ROOT);
    for (int line = 0; line < 20; line++) {
      run.line("x");
      if (line % 10 == 9) {
        run.endOfLabel();
      }
    }
    assertThat(print(GAPS, run.build()).problems()).isEmpty();
  }

  /// The printer's own heights are the rehearsal printer's business; here both must agree.
  @Test
  void neverPrintsOverAGapWhateverIsOnTheLabel() {
    Random random = Seeds.seeded("neverPrintsOverAGapWhateverIsOnTheLabel");
    int printed = 0;
    for (int round = 0; round < 300; round++) {
      Document label = label(random);
      for (Profile profile : List.of(GAPS, withColumns())) {
        printed += prints(profile, label) ? 1 : 0;
      }
    }
    assertThat(printed).isBetween(100, 550);
  }

  @Test
  void saysWhereAReceiptOnARollOfLabelsIsPrintedOverAGap() {
    assertThat(print(GAPS, DocumentExamples.turkishReceipt()).problems())
        .map(Paper.Problem::trouble)
        .containsExactly(Trouble.OFF_THE_LABEL);
  }

  private static boolean prints(Profile profile, Document label) {
    try {
      Paper paper = print(profile, label);
      assertThat(paper.problems()).as("%s on %s", label, profile.name()).isEmpty();
      return true;
    } catch (DoesNotFitException e) {
      assertThat(e).hasMessageContaining("40 mm");
      return false;
    }
  }

  private static Profile withColumns() {
    return ProfileExamples.like(
        "label-gap-58", "picture.command", "columns", "qr.native", "true", "barcode", "drawn");
  }

  private static Document label(Random random) {
    Document.Builder label = Document.in(Locale.of(random.nextBoolean() ? "ar" : "tr"));
    for (int blocks = 1 + random.nextInt(5); blocks > 0; blocks--) {
      switch (random.nextInt(7)) {
        case 0 -> label.line("Papatya");
        case 1 -> label.line("قميص");
        case 2 -> label.line(Align.CENTER, TextSize.LARGE, Run.bold("4 yaş"));
        case 3 -> label.barcode("12345678");
        case 4 -> label.qrCode("https://teyel.example/g/00010244");
        case 5 -> label.feed(1 + random.nextInt(3));
        default -> label.picture(new BufferedImage(50, 1 + random.nextInt(90), 1));
      }
    }
    return label.endOfLabel().build();
  }

  private static Paper print(Profile profile, Document document) {
    return new RehearsalPrinter().print(profile, new Encoder(profile).encode(document));
  }

  private static String hex(Profile profile, Document document) {
    return HexFormat.of().formatHex(new Encoder(profile).encode(document));
  }
}
