package coop.teyel.hardware.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RehearsalPrinterTests {

  private static final Profile PROFILE = Profile.named("generic-58");
  private static final int MARGIN = 24;
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;

  private final RehearsalPrinter printer = new RehearsalPrinter();

  @Test
  void readsTextByTheTableThatTheProfileNames() {
    // The letters are Ş ğ ı in CP857, which this profile knows as table 61.
    assertThat(print(ESC, 't', 61, 0x9E, 0xA7, 0x8D, '\n').lines()).containsExactly("Şğı");
    assertThat(print(ESC, 't', 91, 0xDE, 0xF0, 0xFD, '\n').lines()).containsExactly("Şğı");
  }

  @Test
  void startsWithTheTableOfAPrinterThatWasReset() {
    assertThat(print(ESC, 't', 91, ESC, '@', 0x87, '\n').lines()).containsExactly("ç");
  }

  @Test
  void findsACommandThatNoPrinterKnows() {
    assertTrouble(Trouble.UNKNOWN_COMMAND, 0x1F, 'x');
    assertTrouble(Trouble.UNKNOWN_COMMAND, ESC, 'Z');
    assertTrouble(Trouble.UNKNOWN_COMMAND, GS, '(', 'Q');
    assertTrouble(Trouble.UNKNOWN_COMMAND, 0);
  }

  @Test
  void findsACommandThatIsCutOff() {
    assertTrouble(Trouble.CUT_OFF, ESC);
    assertTrouble(Trouble.CUT_OFF, GS, 'v', '0', 0, 2, 0, 1, 0, 255);
    assertTrouble(Trouble.CUT_OFF, GS, 'k', 73, 6, '{', 'C', 1);
    assertTrouble(Trouble.CUT_OFF, GS, 'v', '0', 0, 255, 255, 255, 255);
  }

  @Test
  void findsTheMarkThatLostLettersLeave() {
    Paper paper = print('i', '?', 'n', 'e', '\n');
    assertThat(paper.problems())
        .containsExactly(new Paper.Problem(Trouble.QUESTION_MARK, 1, "is a letter missing here?"));
  }

  @Test
  void findsATableThatThePrinterLacks() {
    assertTrouble(Trouble.UNKNOWN_TABLE, ESC, 't', 13);
  }

  @Test
  void findsLettersThatAPrinterCannotJoin() {
    Profile arabic = PROFILE.with(new Profile.Table(Charset.forName("windows-1256"), 22));
    Paper paper = printer.print(arabic, bytes(ESC, 't', 22, 0xD3, 0xE1, '\n'));
    assertThat(paper.problems())
        .extracting(Paper.Problem::trouble)
        .containsOnly(Trouble.RIGHT_TO_LEFT_LETTERS);
  }

  @Test
  void findsALineThatIsLongerThanThePaperIsWide() {
    assertThat(
            printer.print(PROFILE, "x".repeat(32).getBytes(StandardCharsets.US_ASCII)).problems())
        .isEmpty();
    assertThat(
            printer.print(PROFILE, "x".repeat(33).getBytes(StandardCharsets.US_ASCII)).problems())
        .extracting(Paper.Problem::trouble)
        .containsExactly(Trouble.TOO_WIDE);
  }

  @Test
  void findsAPictureThatThePrinterCannotHold() {
    ByteArrayOutputStream job = new ByteArrayOutputStream();
    job.writeBytes(bytes(GS, 'v', '0', 0, 1, 0, 129, 0));
    job.writeBytes(new byte[129]);
    assertThat(printer.print(PROFILE, job.toByteArray()).problems())
        .extracting(Paper.Problem::trouble)
        .containsExactly(Trouble.PICTURE_TOO_LARGE);
  }

  @Test
  void setsColumnsOfDotsOnTheLineLikeLetters() {
    Paper paper = print('a', ESC, '*', 33, 2, 0, 0x80, 0, 1, 0x80, 0, 1, 'b', '\n');
    assertThat(paper.problems()).isEmpty();
    assertThat(paper.lines()).containsExactly("ab");
    assertThat(isBlack(paper, 12, 0)).isTrue();
    assertThat(isBlack(paper, 13, 23)).isTrue();
    assertThat(isBlack(paper, 12, 1)).isFalse();
  }

  @Test
  void makesColumnsOfEightDotsAsHighAsThoseOfTwentyFour() {
    Paper paper = print(ESC, '*', 0, 1, 0, 0x01, '\n');
    assertThat(isBlack(paper, 1, 21)).isTrue();
    assertThat(isBlack(paper, 1, 23)).isTrue();
    assertThat(isBlack(paper, 1, 20)).isFalse();
  }

  @Test
  void showsTheStripesOfColumnsWhoseLinesFeedTooFar() {
    int[] twice = {
      ESC, '*', 33, 1, 0, 255, 255, 255, '\n', ESC, '*', 33, 1, 0, 255, 255, 255, '\n'
    };
    assertThat(isBlack(print(twice), 0, 25)).isFalse();
    int[] close = IntStream.concat(IntStream.of(ESC, '3', 24), IntStream.of(twice)).toArray();
    assertThat(isBlack(print(close), 0, 25)).isTrue();
  }

  @Test
  void printsStoredGraphicsOnce() {
    int[] store = {GS, '(', 'L', 11, 0, 48, 112, 48, 1, 1, 49, 8, 0, 1, 0, 0x80};
    int[] printed = {GS, '(', 'L', 2, 0, 48, 50};
    assertThat(print(store).picture().getHeight()).isEqualTo(48);
    Paper once = print(IntStream.concat(IntStream.of(store), IntStream.of(printed)).toArray());
    assertThat(isBlack(once, 0, 0)).isTrue();
    assertThat(once.problems()).isEmpty();
    assertTrouble(Trouble.UNKNOWN_COMMAND, printed);
  }

  @Test
  void findsGraphicsThatAreNotAsLargeAsTheySay() {
    assertTrouble(
        Trouble.UNKNOWN_COMMAND, GS, '(', 'L', 11, 0, 48, 112, 48, 1, 1, 49, 9, 0, 1, 0, 0x80);
    assertTrouble(
        Trouble.UNKNOWN_COMMAND, GS, '(', 'L', 11, 0, 48, 112, 48, 3, 1, 49, 8, 0, 1, 0, 0x80);
    assertTrouble(Trouble.UNKNOWN_COMMAND, GS, '(', 'L', 2, 0, 48, 69);
    assertTrouble(Trouble.UNKNOWN_COMMAND, ESC, '*', 2, 1, 0);
  }

  @Test
  void findsGapsOnlyWhereThereIsASensor() {
    assertTrouble(Trouble.UNKNOWN_COMMAND, GS, '\f');
    assertTrouble(Trouble.UNKNOWN_COMMAND, FS, '(', 'L', 2, 0, 65, 48);
    Profile gaps = Profile.named("epson-tm-l90");
    assertThat(printer.print(gaps, bytes(GS, '\f')).problems()).hasSize(1);
    assertThat(printer.print(gaps, bytes(FS, '(', 'L', 2, 0, 33, 48)).problems()).hasSize(1);
    assertThat(printer.print(gaps, bytes(FS, '(', 'L', 1, 0, 65)).problems()).hasSize(1);
    assertThat(printer.print(gaps, bytes(FS, '(', 'L', 2, 0, 67, 49)).problems()).isEmpty();
  }

  @Test
  void letsQuestionsPass() {
    assertThat(print(0x10, 4, 1, 0x10, 4, 7, 1, 0x10, 5, 1, GS, 'r', 1, 'a', '\n').lines())
        .containsExactly("a");
    assertThat(print(0x10, 4, 1, 0x10, 4, 8, 3, GS, 'r', 1, GS, 'a', 0).problems()).isEmpty();
  }

  @Test
  void opensTheDrawerAtOnceWhenAsked() {
    assertThat(print(0x10, 0x14, 1, 0, 5).drawerPulses()).isEqualTo(1);
    assertTrouble(Trouble.UNKNOWN_COMMAND, 0x10, 0x14, 2, 1, 8);
  }

  @Test
  void takesBoldAndSizeInOneCommand() {
    assertThat(print(ESC, '!', 0x38, 'a', '\n').picture().getHeight()).isEqualTo(48 + 48);
    assertThat(print(ESC, '!', 0, 'a', '\n').picture().getHeight()).isEqualTo(30 + 48);
  }

  @Test
  void findsACodeThatPrintsNothing() {
    assertTrouble(Trouble.TOO_WIDE, GS, 'w', 6, GS, 'k', 73, 6, '{', 'C', 1, 2, 3, 4);
    assertTrouble(Trouble.UNREADABLE_CODE, GS, 'k', 73, 4, '1', '2', '3', '4');
    assertTrouble(Trouble.UNREADABLE_CODE, GS, '(', 'k', 4, 0, 49, 65, 49, 0);
  }

  @Test
  void findsACutThroughTheLastLine() {
    assertTrouble(Trouble.CUT_THROUGH_TEXT, 'a', '\n', GS, 'V', 0);
    assertThat(print('a', '\n', ESC, 'd', 5, GS, 'V', 0).problems()).isEmpty();
    assertThat(print('a', '\n', GS, 'V', 66, 0).problems()).isEmpty();
  }

  @Test
  void drawsTheBarcodesThatThePrinterWouldDraw() {
    Paper paper = print(GS, 'H', 2, GS, 'k', 73, 6, '{', 'C', 12, 34, 56, 78);
    assertThat(paper.symbols())
        .containsExactly(new Paper.Symbol(Paper.Symbology.CODE_128, "12345678"));
    assertThat(PrintedCodeReader.read(paper.picture())).isEqualTo("12345678");
    assertThat(
            PrintedCodeReader.read(
                print(GS, 'k', 73, 7, '{', 'B', 'T', '-', '1', '2', '3').picture()))
        .isEqualTo("T-123");
  }

  @Test
  void countsThePulsesOfTheDrawer() {
    assertThat(print(ESC, 'p', 0, 50, 250, ESC, 'p', 1, 50, 250).drawerPulses()).isEqualTo(2);
  }

  @Test
  void stopsBeforeARollOfPaperFillsTheMemory() {
    ByteArrayOutputStream job = new ByteArrayOutputStream();
    for (int i = 0; i < 10_000; i++) {
      job.writeBytes(bytes(ESC, 'd', 255));
    }
    Paper paper = printer.print(PROFILE, job.toByteArray());
    assertThat(paper.picture().getHeight()).isLessThan(33_000);
    assertThat(paper.problems()).extracting(Paper.Problem::trouble).contains(Trouble.TOO_LONG);
  }

  @Test
  void keepsTheLastPapersNewestFirst() {
    for (int i = 1; i <= 60; i++) {
      print('a', '\n');
    }
    assertThat(printer.papers())
        .hasSize(RehearsalPrinter.KEPT)
        .first()
        .isEqualTo(printer.paper(60).orElseThrow());
    assertThat(printer.paper(11)).isPresent();
    assertThat(printer.paper(10)).isEmpty();
  }

  @Test
  void showsThePaperAsAPng() {
    assertThat(print('a', '\n').png()).startsWith(0x89, 'P', 'N', 'G');
  }

  private void assertTrouble(Trouble trouble, int... job) {
    assertThat(print(job).problems()).extracting(Paper.Problem::trouble).contains(trouble);
  }

  private static boolean isBlack(Paper paper, int x, int y) {
    return (paper.picture().getRGB(MARGIN + x, MARGIN + y) & 1) == 0;
  }

  private Paper print(int... job) {
    return printer.print(PROFILE, bytes(job));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
