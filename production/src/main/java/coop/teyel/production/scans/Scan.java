package coop.teyel.production.scans;

import coop.teyel.hardware.scanning.SerialScanner;

/// What a scanner, a camera or a keyboard sent, recognised.
public sealed interface Scan permits GarmentNumber, BundleCode, ProductCode, UnknownCode {

  /// The longest input that is looked at, in characters. More than that is [UnknownCode]: a code on
  /// a label is shorter, so something else is typing.
  int LONGEST = SerialScanner.LONGEST_SCAN;

  /// The code itself, safe to show.
  String text();

  /// Recognises any text; refuses nothing, because [UnknownCode] is an answer too.
  ///
  /// Digits of Arabic and Persian keyboards count as digits, and so do the signs of the digit keys
  /// of French and Belgian ones when nothing else was typed. White space, control and invisible
  /// characters are dropped wherever they stand, and so is the name of the kind of code that some
  /// scanners send in front (ISO/IEC 15424, such as `]C0`). A web link that ends in a garment's
  /// number is that garment.
  static Scan read(String raw) {
    if (GarmentNumber.isValid(raw)) {
      // as nearly all are; the long look would say the same
      return new GarmentNumber(raw);
    }
    return raw.length() > LONGEST ? UnknownCode.of(raw) : new ScanParser(raw).result();
  }
}
