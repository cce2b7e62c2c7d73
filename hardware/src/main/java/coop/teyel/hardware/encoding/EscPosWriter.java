package coop.teyel.hardware.encoding;

import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.profiles.Profile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The bytes of one job, in Epson's commands (ESC/POS Application Programming Guide): start,
/// letters and what moves. [CodeCommands] and [ImageCommands] write the rest into the same bytes.
final class EscPosWriter {

  static final int ESC = 0x1B;
  static final int FS = 0x1C;
  static final int GS = 0x1D;

  private static final int FF = 0x0C;
  private static final int DELETE = 0x7F;
  // The usual distance of lines and the height of an ordinary letter, in dots.
  private static final int SPACING = 30;
  private static final int LETTER = 24;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Justification place = Justification.LEFT;
  private boolean bold;
  private TextSize size = TextSize.NORMAL;
  private int tallest;
  private int rows;

  void start(boolean leavesKanji) {
    put(EscPosCoffeeCommands.reset());
    if (leavesKanji) {
      put(FS, '.');
    }
  }

  void table(int number) {
    put(EscPosCoffeeCommands.table(number));
  }

  void justify(Justification wanted) {
    if (wanted != place) {
      justifyAnyway(wanted);
    }
  }

  /// Says the place again, so that a picture stands right whatever came before it.
  void justifyAnyway(Justification wanted) {
    put(ESC, 'a', wanted.code);
    place = wanted;
  }

  /// Something else said the place.
  void placed(Justification now) {
    place = now;
  }

  void style(boolean wantedBold, TextSize wantedSize) {
    if (wantedBold != bold) {
      put(ESC, 'E', wantedBold ? 1 : 0);
      bold = wantedBold;
    }
    if (wantedSize != size) {
      put(GS, '!', (wantedSize.across() - 1) << 4 | (wantedSize.down() - 1));
      size = wantedSize;
    }
  }

  /// Letters of the current table. Refuses control bytes, so that no text can give commands.
  void text(byte[] letters) {
    tallest = Math.max(tallest, size.down() * LETTER);
    for (byte letter : letters) {
      if ((letter & 0xFF) < ' ' || letter == DELETE) {
        throw new IllegalArgumentException("a control character in text");
      }
    }
    put(letters);
  }

  void spaces(int count) {
    put(" ".repeat(count).getBytes(StandardCharsets.US_ASCII));
  }

  void lineFeed() {
    put('\n');
    advance(Math.max(SPACING, tallest));
    tallest = 0;
  }

  void feed(int lines) {
    if (lines > 0) {
      put(ESC, 'd', lines);
      advance(lines * SPACING);
    }
  }

  /// Over the gap to the next label (`GS FF`).
  void toNextGap() {
    put(GS, FF);
  }

  /// To where the last label is peeled off (`FS ( L`, function 65).
  void toPeelingPlace() {
    put(FS, '(', 'L', 2, 0, 65, 48);
  }

  /// To where the next label begins, unless the paper stands there (`FS ( L`, function 67).
  void toLabelStart() {
    put(FS, '(', 'L', 2, 0, 67, 48);
  }

  /// Cuts (`GS V`) where there is a knife.
  void cut(Profile.Cutter cutter) {
    switch (cutter) {
      case NONE -> {}
      case FEED_PARTIAL -> put(GS, 'V', 66, 0);
      case FEED_FULL -> put(GS, 'V', 65, 0);
      case PARTIAL -> put(GS, 'V', 1);
      case FULL -> put(GS, 'V', 0);
    }
  }

  void pulse(Profile.Drawer drawer) {
    put(EscPosCoffeeCommands.pulse(drawer));
  }

  /// How many rows of dots the paper has moved on since [#countFromHere].
  int rows() {
    return rows;
  }

  void countFromHere() {
    rows = 0;
  }

  void advance(int dots) {
    rows += dots;
  }

  void put(int... values) {
    for (int value : values) {
      bytes.write(value);
    }
  }

  void put(byte[] values) {
    bytes.writeBytes(values);
  }

  /// Two bytes, the low one first.
  void putPair(int value) {
    put(value & 0xFF, value >> 8);
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
