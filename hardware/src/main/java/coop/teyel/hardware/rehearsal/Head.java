package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.profiles.Profile;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/// The print head: the state that commands change, and the line that is being filled.
final class Head {

  private static final int USUAL_SPACING = 30;
  private static final Charset FIRST_TABLE = Charset.forName("IBM437");

  private final Profile profile;
  private final Roll roll;
  private final Diagnostics findings;
  private final Glyphs glyphs;
  private final PrintLine line;

  private Charset table = FIRST_TABLE;
  private int spacing = USUAL_SPACING;
  private int justification;
  private boolean bold;
  private int across = 1;
  private int down = 1;

  Head(Profile profile, Roll roll, Diagnostics findings) {
    this.profile = profile;
    this.roll = roll;
    this.findings = findings;
    this.glyphs = new Glyphs(roll.dots() / profile.paper().columns());
    this.line = new PrintLine(glyphs);
  }

  void reset() {
    line.clear();
    bold = false;
    resetSpacing();
    size(0);
    justify(0);
    table =
        profile.tables().stream()
            .filter(candidate -> candidate.number() == 0)
            .map(Profile.Table::charset)
            .findFirst()
            .orElse(FIRST_TABLE);
  }

  void table(int number) {
    profile.tables().stream()
        .filter(candidate -> candidate.number() == number)
        .findFirst()
        .ifPresentOrElse(
            found -> table = found.charset(),
            () -> findings.problem(Paper.Trouble.UNKNOWN_TABLE, "table " + number));
  }

  void bold(int value) {
    bold = (value & 1) == 1;
  }

  /// Bits for bold, twice as high and twice as wide (`ESC !`).
  void mode(int value) {
    bold(value >> 3);
    across = (value >> 5 & 1) + 1;
    down = (value >> 4 & 1) + 1;
  }

  /// The high half is the width, the low half the height, each less one.
  void size(int value) {
    across = (value >> 4 & 7) + 1;
    down = (value & 7) + 1;
  }

  void spacing(int rows) {
    spacing = rows;
  }

  void resetSpacing() {
    spacing = USUAL_SPACING;
  }

  /// Takes 0, 1, 2 and the digits of them.
  void justify(int value) {
    justification = value % 48;
    if (justification > 2) {
      findings.problem(Paper.Trouble.UNKNOWN_COMMAND, "justification " + value);
      justification = 0;
    }
  }

  int left(int width) {
    return roll.left(justification, width);
  }

  void letter(int value) {
    int character = table.decode(ByteBuffer.wrap(new byte[] {(byte) value})).get();
    check(character);
    add(new PrintLine.Letter(character, bold, across, down));
  }

  void columns(Roll.Dots dots) {
    add(new PrintLine.Dots(dots));
  }

  private void add(PrintLine.Piece piece) {
    int width = piece.width(glyphs);
    if (line.used() + width > roll.dots()) {
      findings.problem(Paper.Trouble.TOO_WIDE, "a line is longer than the paper is wide");
      finishLine();
    }
    line.add(piece);
  }

  /// Prints what is on the line, and feeds.
  void lineFeed() {
    if (line.isEmpty()) {
      findings.lines.add("");
      roll.feed(spacing);
    } else {
      print();
    }
  }

  private void print() {
    int height = line.height();
    if (line.hasLetters()) {
      findings.lines.add(line.text());
    }
    line.draw(roll, left(line.used()));
    roll.feed(height);
    if (line.hasLetters()) {
      roll.inked();
    }
    roll.feed(Math.max(0, spacing - height));
    line.clear();
  }

  /// Prints a line that has not been fed yet, as printers do before they draw.
  void finishLine() {
    if (!line.isEmpty()) {
      print();
    }
  }

  /// Letters that belong to a code, in the middle under it or where it stands.
  void caption(String text) {
    int x = left(text.length() * glyphs.cellWidth());
    for (int i = 0; i < text.length(); i++) {
      roll.fill(glyphs.letter(text.charAt(i), false, 1, 1), x + i * glyphs.cellWidth(), 2);
    }
    roll.feed(Glyphs.CELL_HEIGHT + 2);
    roll.inked();
  }

  private void check(int character) {
    if (character == '?') {
      findings.problem(Paper.Trouble.QUESTION_MARK, "is a letter missing here?");
    } else if (character == '\uFFFD') {
      findings.problem(Paper.Trouble.UNKNOWN_LETTER, "not in " + table);
    } else if (isRightToLeft(character)) {
      findings.problem(
          Paper.Trouble.RIGHT_TO_LEFT_LETTERS, "printers neither join nor turn " + table);
    }
  }

  private static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
