package coop.teyel.production.labels;

import coop.teyel.production.garments.Garment;

/// What came of printing a label again.
public sealed interface ReprintAnswer {

  /// It is on the way to the printer, marked as a copy.
  record Reprinted(Garment garment) implements ReprintAnswer {}

  /// There is no such garment.
  ///
  /// @param shown what was scanned or typed, safe to show, at most 40 characters
  record Unknown(String shown) implements ReprintAnswer {}
}
