package coop.teyel.hardware.printing;

/// Where the printer sets a line or a picture (`ESC a`).
enum Place {
  LEFT('0'),
  CENTER('1'),
  RIGHT('2');

  /// As the command names it.
  final char code;

  Place(char code) {
    this.code = code;
  }
}
