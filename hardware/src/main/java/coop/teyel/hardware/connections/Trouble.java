package coop.teyel.hardware.connections;

/// Why bytes did not get through, coarse enough for a sentence on a screen.
public enum Trouble {
  /// No such host, no such port, no such file.
  NOT_FOUND,
  /// It is there and refuses: switched off, held by another program, no permission.
  REFUSED,
  /// It took longer than the patience of [Patience].
  HANGING,
  /// The connection broke while bytes were on their way.
  BROKEN
}
