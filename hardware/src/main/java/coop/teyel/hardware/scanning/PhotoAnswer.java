package coop.teyel.hardware.scanning;

/// What became of a photo of a code.
public sealed interface PhotoAnswer {

  /// A code was read.
  record Read(Scan scan) implements PhotoAnswer {}

  /// A picture without a readable code: come closer, hold still, more light.
  record NoCode() implements PhotoAnswer {}

  /// Neither JPEG nor PNG, or damaged.
  record NotAPicture() implements PhotoAnswer {}

  /// Beyond [CodeReader#LARGEST_FILE], [CodeReader#MOST_PIXELS] or [CodeReader#LONGEST_SIDE].
  record TooLarge() implements PhotoAnswer {}
}
