package coop.teyel.production.papers;

/// What a paper is for. A place chooses a printer for each kind.
public enum PaperKind {
  /// Hangs on a thing and carries its number as a barcode.
  LABEL,
  /// Hangs beside the label while a thing is for sale and says its price.
  PRICE_TAG,
  /// Lies on a bundle of pieces in the workshop and names it by a QR code.
  BUNDLE,
  /// Goes with the customer.
  RECEIPT,
  /// What a member takes home from a split.
  PICK_UP,
  /// What a stall takes along, piece by piece.
  MANIFEST,
  /// The count of a till at its end.
  CLOSING,
  /// Shows whether a printer is set up right.
  TEST
}
