package coop.teyel.production.labels;

/// What came of printing price tags.
public sealed interface TagAnswer {

  /// So many tags are on their way to the printer.
  record Printed(int tags) implements TagAnswer {}

  /// There is no such garment.
  ///
  /// @param shown what was scanned or typed, safe to show, at most 40 characters
  record Unknown(String shown) implements TagAnswer {}
}
