package coop.teyel.hardware.encoding;

/// Where the printer sets a line or a picture (`ESC a`).
enum Justification {
  LEFT('0'),
  CENTER('1'),
  RIGHT('2');

  /// As the command names it.
  final char code;

  Justification(char code) {
    this.code = code;
  }
}
