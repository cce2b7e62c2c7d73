package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper.Trouble;

/// Reads one job command by command (Epson, ESC/POS Application Programming Guide); reports what it
/// does not know and goes on.
final class Interpreter {

  private final JobBytes tape;
  private final Diagnostics findings;
  private final Roll roll;
  private final Head head;
  private final EscPosCommandSet commands;

  Interpreter(Profile profile, byte[] job) {
    this.tape = new JobBytes(job);
    this.findings = new Diagnostics(tape);
    this.roll = new Roll(profile.paper().dots());
    this.head = new Head(profile, roll, findings);
    this.commands = new EscPosCommandSet(profile, tape, findings, roll, head);
  }

  Paper read(long number) {
    head.reset();
    try {
      while (tape.hasMore() && !roll.isFull()) {
        step();
      }
      head.finishLine();
    } catch (JobBytes.EndOfTape e) {
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
    if (commands.leads(value)) {
      commands.run(value);
    } else if (value == '\n') {
      head.lineFeed();
    } else if (value >= ' ') {
      head.letter(value);
    } else if (value != '\r') {
      findings.problem(Trouble.UNKNOWN_COMMAND, "byte %02x".formatted(value));
    }
  }
}
