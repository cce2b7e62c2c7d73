package coop.teyel.hardware.connections;

/// Why bytes did not get through, coarse enough for a sentence on a screen.
public enum Trouble {
  /// No such host, no such port, no such file.
  NOT_FOUND,
  /// It is there and refuses: switched off, held by another program, no permission.
  REFUSED,
  /// It took longer than the timeouts of [Timeouts].
  HANGING,
  /// The connection broke while bytes were on their way.
  BROKEN,
  /// It says that it takes nothing now: an error such as a jammed knife, or its feed button.
  OFFLINE,
  /// Its cover is open.
  COVER_OPEN,
  /// Its paper ran out.
  PAPER_OUT
}
