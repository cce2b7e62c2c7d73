package coop.teyel.hardware.documents;

/// Where a line stands. Start and end follow the reading direction of its document: in Arabic the
/// start is on the right.
public enum Align {
  START,
  CENTER,
  END
}
