package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import java.util.Map;

/// What a printer does for each command: what the encoder uses and what other programs commonly
/// send.
final class EscPosCommandSet {

  private static final int DLE = 0x10;
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;
  // From the head to the knife, about 14 mm.
  private static final int HEAD_TO_KNIFE = 110;

  private final JobBytes tape;
  private final Diagnostics findings;
  private final Roll roll;
  private final Head head;
  private final NativeBarcodes stamps;
  private final ImageDecoder pictures;
  private final Gaps gaps;
  private final Map<Integer, Map<Character, Runnable>> commands;

  EscPosCommandSet(Profile profile, JobBytes tape, Diagnostics findings, Roll roll, Head head) {
    this.tape = tape;
    this.findings = findings;
    this.roll = roll;
    this.head = head;
    this.stamps = new NativeBarcodes(head, roll, findings);
    this.pictures = new ImageDecoder(profile, head, roll, findings);
    this.gaps = new Gaps(profile, head, roll, findings);
    this.commands = Map.of(ESC, escapes(), GS, groups(), FS, fields(), DLE, realTime());
  }

  boolean leads(int value) {
    return commands.containsKey(value);
  }

  void run(int lead) {
    char name = (char) tape.next();
    Runnable known = commands.getOrDefault(lead, Map.of()).get(name);
    if (known == null) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "%02x %02x".formatted(lead, (int) name));
    } else {
      known.run();
    }
  }

  private Map<Character, Runnable> escapes() {
    return Map.ofEntries(
        Map.entry('@', head::reset),
        Map.entry('t', () -> head.table(tape.next())),
        Map.entry('a', () -> head.justify(tape.next())),
        Map.entry('E', () -> head.bold(tape.next())),
        Map.entry('!', () -> head.mode(tape.next())),
        Map.entry('R', this::skip),
        Map.entry('*', () -> pictures.columns(tape)),
        Map.entry('2', head::resetSpacing),
        Map.entry('3', () -> head.spacing(tape.next())),
        Map.entry('d', this::feedLines),
        Map.entry('J', () -> roll.feed(tape.next())),
        Map.entry('M', this::skip),
        Map.entry('-', this::skip),
        Map.entry('p', this::pulse));
  }

  private Map<Character, Runnable> groups() {
    return Map.ofEntries(
        Map.entry('!', () -> head.size(tape.next())),
        Map.entry('B', this::skip),
        Map.entry('\f', gaps::formFeed),
        Map.entry('V', this::cut),
        Map.entry('h', () -> stamps.barHeight(tape.next())),
        Map.entry('w', () -> stamps.barModule(tape.next())),
        Map.entry('H', () -> stamps.caption(tape.next())),
        Map.entry('f', this::skip),
        Map.entry('k', () -> stamps.barcode(tape)),
        Map.entry('(', this::extended),
        Map.entry('v', () -> pictures.raster(tape)),
        Map.entry('r', this::skip),
        Map.entry('a', this::skip),
        Map.entry('I', this::skip));
  }

  private Map<Character, Runnable> fields() {
    return Map.of('.', () -> {}, '(', this::extendedField);
  }

  private Map<Character, Runnable> realTime() {
    return Map.of('\u0004', this::askStatus, '\u0005', this::skip, '\u0014', this::actNow);
  }

  /// `DLE EOT`; two of the questions have a second number.
  private void askStatus() {
    int question = tape.next();
    if (question == 7 || question == 8) {
      tape.next();
    }
  }

  /// `DLE DC4`; the first of its functions opens the drawer.
  private void actNow() {
    int function = tape.next();
    tape.take(2);
    if (function == 1) {
      findings.drawerPulses++;
    } else {
      findings.problem(Trouble.UNKNOWN_COMMAND, "10 14 %02x".formatted(function));
    }
  }

  private void extendedField() {
    char family = (char) tape.next();
    if (family == 'L') {
      gaps.select(tape);
    } else {
      findings.problem(Trouble.UNKNOWN_COMMAND, "1c 28 %02x".formatted((int) family));
    }
  }

  private void skip() {
    tape.next();
  }

  private void feedLines() {
    head.finishLine();
    for (int lines = tape.next(); lines > 0; lines--) {
      head.lineFeed();
    }
  }

  private void pulse() {
    tape.take(3);
    findings.drawerPulses++;
  }

  private void cut() {
    head.finishLine();
    int mode = tape.next();
    if (mode == 65 || mode == 66) {
      roll.feed(HEAD_TO_KNIFE + tape.next());
    } else if (roll.rowsSinceInk() < HEAD_TO_KNIFE) {
      findings.problem(Trouble.CUT_THROUGH_TEXT, "the last lines are still under the knife");
    }
    roll.markCut();
    findings.cuts++;
  }

  private void extended() {
    char family = (char) tape.next();
    switch (family) {
      case 'k' -> stamps.symbol(tape);
      case 'L' -> pictures.graphics(tape);
      default -> findings.problem(Trouble.UNKNOWN_COMMAND, "1d 28 %02x".formatted((int) family));
    }
  }
}
