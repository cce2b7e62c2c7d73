package coop.teyel.production.scans;

import java.util.regex.Pattern;

/// The kind of a code, if the scanner is set to tell it: `]`, a letter for the kind and a modifier
/// in front of the text (AIM symbology identifiers, ISO/IEC 15424).
enum Symbology {
  /// The scanner tells no kinds.
  UNTOLD,
  CODE_128,
  EAN,
  QR,
  /// A kind that nobody here prints. Some of them, such as Interleaved 2 of 5, are read in part and
  /// still look right.
  UNKNOWN;

  private static final Pattern IDENTIFIER = Pattern.compile("\\][A-Za-z][0-9A-Za-z]");
  private static final int LENGTH = 3;

  static Symbology of(String code) {
    if (!IDENTIFIER.matcher(code).lookingAt()) {
      return UNTOLD;
    }
    return switch (code.charAt(1)) {
      case 'C' -> CODE_128;
      case 'E' -> EAN;
      case 'Q' -> QR;
      default -> UNKNOWN;
    };
  }

  /// The text without the identifier; all of it when the kind is untold or unknown.
  String content(String code) {
    return this == UNTOLD || this == UNKNOWN ? code : code.substring(LENGTH);
  }

  /// A trade code of eight digits may carry a garment's check digit by chance.
  boolean canBeGarment() {
    return this != EAN && this != UNKNOWN;
  }

  boolean canBeProduct() {
    return this != UNKNOWN;
  }
}
