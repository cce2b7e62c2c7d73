package coop.teyel.hardware.rehearsal;

import java.util.ArrayList;
import java.util.List;

/// What was found in a job.
final class Diagnostics {

  private static final int MOST_PROBLEMS = 100;

  final List<String> lines = new ArrayList<>();
  final List<Paper.Symbol> symbols = new ArrayList<>();
  final List<Paper.Problem> problems = new ArrayList<>();
  int drawerPulses;
  int cuts;

  private final JobBytes tape;

  Diagnostics(JobBytes tape) {
    this.tape = tape;
  }

  void problem(Paper.Trouble trouble, String detail) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Paper.Problem(trouble, Math.max(0, tape.position() - 1), detail));
    }
  }
}
