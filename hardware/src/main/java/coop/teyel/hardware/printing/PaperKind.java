package coop.teyel.hardware.printing;

/// What a paper is for. A place chooses a printer for each kind.
public enum PaperKind {
  /// Hangs on a thing and carries its number as a barcode.
  LABEL,
  /// Goes with the customer.
  RECEIPT,
  /// The count of a till at its end.
  CLOSING,
  /// Shows whether a printer is set up right.
  TEST
}
