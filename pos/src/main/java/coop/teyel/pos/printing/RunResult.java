package coop.teyel.pos.printing;

/// What one look at a printer's queue came to.
enum RunResult {
  /// a job moved on; look again at once
  MOVED,
  /// nothing waits
  IDLE,
  /// the printer cannot print now, and the job waits; try when it is well again, or later
  HINDERED,
  /// the printer failed within a job, nobody knows why; try later
  FAILED
}
