package coop.teyel.hardware.scanning;

/// What became of a photo of a code.
public sealed interface PhotoScan {

  /// A code was read: its text behind the identifier of its kind (ISO/IEC 15424, such as `]C0`).
  record Read(String text) implements PhotoScan {}

  /// A picture without a readable code: come closer, hold still, more light.
  record NoCode() implements PhotoScan {}

  /// Neither JPEG nor PNG, or damaged.
  record NotAPicture() implements PhotoScan {}

  /// Beyond [PhotoFile#MOST_BYTES], [PhotoFile#MOST_PIXELS] or [PhotoFile#LONGEST_SIDE].
  record TooLarge() implements PhotoScan {}
}
