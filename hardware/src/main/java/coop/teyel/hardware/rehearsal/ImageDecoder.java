package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import java.util.Arrays;
import java.util.Optional;

/// Pictures in the three forms that printers know (`GS v 0`, `ESC *`, `GS ( L`).
final class ImageDecoder {

  private static final int STORE = 112;
  private static final int HEAD = 10;

  private final Profile profile;
  private final Head head;
  private final Roll roll;
  private final Diagnostics findings;
  private Optional<Roll.Dots> stored = Optional.empty();

  ImageDecoder(Profile profile, Head head, Roll roll, Diagnostics findings) {
    this.profile = profile;
    this.head = head;
    this.roll = roll;
    this.findings = findings;
  }

  void raster(JobBytes tape) {
    head.finishLine();
    int form = tape.nextPair();
    if (form != '0') {
      findings.problem(Trouble.UNKNOWN_COMMAND, "picture form %04x".formatted(form));
    }
    int width = tape.nextPair();
    int height = tape.nextPair();
    byte[] bits = tape.take(Math.clamp((long) width * height, 0, Integer.MAX_VALUE));
    checkBlock(height, bits.length);
    print(new Raster(width, height, bits));
  }

  /// Columns wait on the line like letters; each mode has its own number and size of dots.
  void columns(JobBytes tape) {
    int mode = tape.next();
    int count = tape.nextPair();
    if (mode != 0 && mode != 1 && mode != 32 && mode != 33) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "columns of mode " + mode);
      return;
    }
    int bytesDown = mode < 32 ? 1 : 3;
    byte[] bits = tape.take(count * bytesDown);
    checkBlock(0, bits.length);
    Roll.Dots dots = new Columns(bytesDown, bits);
    head.columns(new Enlarged(dots, mode % 2 == 0 ? 2 : 1, mode < 32 ? 3 : 1));
  }

  void graphics(JobBytes tape) {
    byte[] function = tape.take(tape.nextPair());
    if (function.length < 2 || function[0] != 48) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "graphics");
      return;
    }
    switch (function[1]) {
      case STORE -> store(function);
      case 2, 50 -> printStored();
      default -> findings.problem(Trouble.UNKNOWN_COMMAND, "graphics function " + function[1]);
    }
  }

  private void store(byte[] function) {
    if (function.length < HEAD || !isPlain(function)) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "graphics with a strange head");
      return;
    }
    int bytesAcross = (pair(function, 6) + Byte.SIZE - 1) / Byte.SIZE;
    int height = pair(function, 8);
    byte[] bits = Arrays.copyOfRange(function, HEAD, function.length);
    if (bits.length != bytesAcross * height) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "graphics of another size than they say");
      return;
    }
    checkBlock(height, bits.length);
    Roll.Dots dots = new Raster(bytesAcross, height, bits);
    stored = Optional.of(new Enlarged(dots, function[3], function[4]));
  }

  /// One colour, once or twice as large.
  private static boolean isPlain(byte[] function) {
    return function[2] == 48
        && (function[3] == 1 || function[3] == 2)
        && (function[4] == 1 || function[4] == 2)
        && function[5] == 49;
  }

  private void printStored() {
    head.finishLine();
    stored.ifPresentOrElse(
        this::print, () -> findings.problem(Trouble.UNKNOWN_COMMAND, "no graphics are stored"));
    stored = Optional.empty();
  }

  private void print(Roll.Dots dots) {
    if (dots.width() > roll.dots() + Byte.SIZE - 1) {
      findings.problem(Trouble.TOO_WIDE, "a picture of " + dots.width() + " dots");
    }
    roll.print(dots, head.left(dots.width()));
  }

  private void checkBlock(int rows, int bytes) {
    if (rows > profile.pictures().rows() || bytes > profile.pictures().bytes()) {
      findings.problem(Trouble.PICTURE_TOO_LARGE, rows + " rows, " + bytes + " bytes");
    }
  }

  private static int pair(byte[] bytes, int place) {
    return (bytes[place] & 0xFF) | (bytes[place + 1] & 0xFF) << 8;
  }
}
