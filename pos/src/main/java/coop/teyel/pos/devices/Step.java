package coop.teyel.pos.devices;

/// What one look at a printer's queue came to.
enum Step {
  /// a job moved on; look again at once
  MOVED,
  /// nothing waits
  IDLE,
  /// the printer cannot be reached; try later
  OUT_OF_REACH
}
