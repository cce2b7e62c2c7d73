package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.printing.Profile;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import java.util.Map;

/// Reads one job command by command (Epson, ESC/POS Application Programming Guide).
///
/// Knows what the encoder uses and what other programs commonly send; reports the rest and goes on.
final class Interpreter {

  private static final int DLE = 0x10;
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;
  // From the head to the knife, about 14 mm.
  private static final int HEAD_TO_KNIFE = 110;

  private final Tape tape;
  private final Findings findings;
  private final Roll roll;
  private final Head head;
  private final Stamps stamps;
  private final Pictures pictures;
  private final Map<Integer, Map<Character, Runnable>> commands;

  Interpreter(Profile profile, byte[] job) {
    this.tape = new Tape(job);
    this.findings = new Findings(tape);
    this.roll = new Roll(profile.paper().dots());
    this.head = new Head(profile, roll, findings);
    this.stamps = new Stamps(head, roll, findings);
    this.pictures = new Pictures(profile, head, roll, findings);
    this.commands =
        Map.of(
            ESC,
            escapes(),
            GS,
            groups(),
            FS,
            Map.of('.', () -> {}),
            DLE,
            Map.of('\u0004', this::skip));
  }

  Paper read(long number) {
    head.reset();
    try {
      while (tape.hasMore() && !roll.isFull()) {
        step();
      }
      head.finishLine();
    } catch (Tape.EndOfTape e) {
      findings.problem(Trouble.CUT_OFF, "the job ends within a command");
    }
    if (roll.isFull()) {
      findings.problem(Trouble.TOO_LONG, "more than " + Roll.LONGEST + " rows");
    }
    return new Paper(
        number,
        roll.picture(),
        findings.lines,
        findings.symbols,
        findings.drawerPulses,
        findings.cuts,
        findings.problems);
  }

  private void step() {
    int value = tape.next();
    switch (value) {
      case ESC, GS, FS, DLE -> command(value);
      case '\n' -> head.lineFeed();
      case '\r' -> {}
      default -> {
        if (value < ' ') {
          findings.problem(Trouble.UNKNOWN_COMMAND, "byte %02x".formatted(value));
        } else {
          head.letter(value);
        }
      }
    }
  }

  private void command(int lead) {
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
        Map.entry('V', this::cut),
        Map.entry('h', () -> stamps.barHeight(tape.next())),
        Map.entry('w', () -> stamps.barModule(tape.next())),
        Map.entry('H', () -> stamps.caption(tape.next())),
        Map.entry('f', this::skip),
        Map.entry('k', () -> stamps.barcode(tape)),
        Map.entry('(', this::extended),
        Map.entry('v', () -> pictures.raster(tape)),
        Map.entry('r', this::skip),
        Map.entry('a', this::skip));
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
