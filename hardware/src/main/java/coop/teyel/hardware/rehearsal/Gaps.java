package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profile.LabelMode;
import coop.teyel.hardware.rehearsal.Paper.Trouble;

/// The gaps between labels, and the sensor that finds them (`GS FF`, `FS ( L`).
final class Gaps {

  // 3 mm, as on most rolls.
  private static final int GAP = 24;

  private final Profile.Labels labels;
  private final int labelRows;
  private final Head head;
  private final Roll roll;
  private final Diagnostics findings;
  private int labelTop;

  Gaps(Profile profile, Head head, Roll roll, Diagnostics findings) {
    this.labels = profile.labels();
    this.labelRows = labels.millimetres() * profile.paper().dotsPerInch() * 10 / 254;
    this.head = head;
    this.roll = roll;
    this.findings = findings;
  }

  /// `GS FF`.
  void formFeed() {
    if (hasSensorFor(LabelMode.GS_FF)) {
      toNextLabel();
    }
  }

  /// `FS ( L`: 65 to where a label is peeled off, 67 to where the next begins.
  void select(JobBytes tape) {
    byte[] function = tape.take(tape.nextPair());
    if (function.length != 2 || function[1] < 48 || function[1] > 50) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "label function");
    } else if (hasSensorFor(LabelMode.FS_L)) {
      switch (function[0]) {
        case 65 -> toNextLabel();
        case 67 -> toLabelStart(function[1]);
        default -> findings.problem(Trouble.UNKNOWN_COMMAND, "label function " + function[0]);
      }
    }
  }

  private void toLabelStart(int mode) {
    head.finishLine();
    if (mode == 49 || roll.row() > labelTop) {
      toNextLabel();
    }
  }

  private void toNextLabel() {
    head.finishLine();
    int pitch = (labelRows == 0 ? roll.row() - labelTop : labelRows) + GAP;
    int gap = labelTop + pitch - GAP;
    if (roll.lastInk() > gap) {
      findings.problem(Trouble.OFF_THE_LABEL, "ink between two labels");
    }
    for (; roll.row() > gap && !roll.isFull(); gap += pitch) {
      roll.markGap(gap);
    }
    roll.markGap(gap);
    roll.feed(gap + GAP - roll.row());
    labelTop = roll.row();
  }

  private boolean hasSensorFor(LabelMode mode) {
    boolean has = labels.mode() == mode;
    if (!has) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "no sensor for gaps that obeys this");
    }
    return has;
  }
}
