package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.encoding.drawing.Bitmap;
import coop.teyel.hardware.encoding.drawing.Drawing;
import coop.teyel.hardware.encoding.drawing.Lettering;
import coop.teyel.hardware.encoding.drawing.Wrapping;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.ProfileExamples;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.font.TextLayout;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTests {

  private static final int DOTS = 384;
  private static final int MARGIN = 24;

  @ParameterizedTest
  @ValueSource(strings = {"-12,50 ₺", "1.320,00 TL", "3 × 249,90", "(−5,00)", "١٬٢٥٠٫٠٠ ₺"})
  void neverTurnsAnAmountRoundBesideArabic(String amount) {
    Run run = Run.of(amount);
    Bitmap beside =
        new Drawing(DOTS, true).columns(Run.of("المجموع"), run, TextSize.NORMAL).getFirst();
    Bitmap alone =
        new Drawing(DOTS, false).line(List.of(run), Align.START, TextSize.NORMAL).getFirst();
    int width = new Lettering().width(run, TextSize.NORMAL);
    assertThat(dots(beside.part(0, 0, width, beside.height())))
        .isEqualTo(dots(alone.part(0, 0, width, alone.height())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3", "10–11", "12-B", "3+1"})
  void readsASizeFromTheLeftBehindArabicLetters(String size) {
    String text = "فستان أحمر " + size;
    TextLayout layout = new Lettering().layout(Run.of(text + " كبير"), TextSize.NORMAL);
    assertThat(IntStream.range(text.length() - size.length(), text.length()))
        .allMatch(letter -> layout.getCharacterLevel(letter) == 2);
  }

  @Test
  void joinsArabicLetters() {
    int joined = new Lettering().width(Run.of("سلام"), TextSize.NORMAL);
    int apart =
        "سلام"
            .chars()
            .map(letter ->
                new Lettering().width(Run.of(Character.toString(letter)), TextSize.NORMAL))
            .sum();
    assertThat(joined).isLessThan(apart * 9 / 10);
  }

  @Test
  void beginsArabicAtTheRight() {
    Bitmap line =
        new Drawing(DOTS, true)
            .line(List.of(Run.of("سلام")), Align.START, TextSize.NORMAL)
            .getFirst();
    assertThat(line.blankRight()).isLessThan(8);
    assertThat(line.blankLeft()).isGreaterThan(DOTS / 2);
  }

  @Test
  void wrapsALongTextAndKeepsAllOfIt() {
    Random random = Seeds.seeded("wrapsALongTextAndKeepsAllOfIt");
    for (int round = 0; round < 500; round++) {
      String text = words(random);
      List<List<Run>> lines =
          new Wrapping(20, 1, run -> run.text().length())
              .wrap(List.of(Run.of(text), Run.bold("x")));
      assertThat(lines).allMatch(line -> length(line) <= 20);
      assertThat(lines.stream().flatMap(List::stream).map(Run::text))
          .satisfies(pieces ->
              assertThat(String.join("", pieces).replace(" ", ""))
                  .isEqualTo(text.replace(" ", "") + "x"));
    }
  }

  @Test
  void doesNotBreakALetterFromItsAccent() {
    List<List<Run>> lines =
        new Wrapping(3, 1, run -> run.text().length()).wrap(List.of(Run.of("مًمًمً")));
    assertThat(lines).allMatch(line -> !line.getFirst().text().startsWith("\u064b"));
  }

  @ParameterizedTest
  @CsvSource({"raster,1", "graphics,1", "columns,24"})
  void putsEveryDotWhereItWasAfterCropping(String command, int step) {
    Random random = Seeds.seeded("putsEveryDotWhereItWasAfterCropping");
    Profile profile = ProfileExamples.like("generic-58", "picture.command", command);
    for (int round = 0; round < 100; round++) {
      Bitmap picture = blots(random);
      EscPosWriter commands = new EscPosWriter();
      new ImageBands(profile.pictures(), new ImageCommands(commands)).print(picture);
      Paper paper = new RehearsalPrinter().print(profile, commands.toByteArray());
      assertThat(paper.problems()).isEmpty();
      assertThat(paper.picture().getHeight())
          .isEqualTo((picture.height() + step - 1) / step * step + 2 * MARGIN);
      assertThat(inkOf(paper, picture.height())).isEqualTo(dots(picture));
    }
  }

  private static BitSet dots(Bitmap bitmap) {
    BitSet dots = new BitSet();
    for (int y = 0; y < bitmap.height(); y++) {
      for (int x = 0; x < bitmap.width(); x++) {
        dots.set(y * bitmap.width() + x, bitmap.isBlack(x, y));
      }
    }
    return dots;
  }

  private static BitSet inkOf(Paper paper, int height) {
    BitSet dots = new BitSet();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < DOTS; x++) {
        dots.set(y * DOTS + x, (paper.picture().getRGB(MARGIN + x, MARGIN + y) & 1) == 0);
      }
    }
    return dots;
  }

  private static Bitmap blots(Random random) {
    int height = 1 + random.nextInt(400);
    BitSet dots = new BitSet();
    int left = random.nextInt(DOTS);
    int top = random.nextInt(height);
    for (int blot = random.nextInt(20); blot > 0; blot--) {
      int x = left + random.nextInt(DOTS - left);
      int y = top + random.nextInt(height - top);
      dots.set(y * DOTS + x);
    }
    return new Bitmap(DOTS, height, dots);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("a");
    for (int count = random.nextInt(12); count > 0; count--) {
      words.append(' ').append("b".repeat(1 + random.nextInt(50)));
    }
    return words.toString();
  }

  private static int length(List<Run> line) {
    return line.size() - 1 + line.stream().mapToInt(run -> run.text().length()).sum();
  }
}
