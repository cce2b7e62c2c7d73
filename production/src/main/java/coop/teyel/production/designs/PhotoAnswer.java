package coop.teyel.production.designs;

/// What came of handing a photo in.
public sealed interface PhotoAnswer {

  /// It is kept; `path` is a design's picture.
  record Kept(String path) implements PhotoAnswer {}

  /// The file has more than that many megabytes.
  record TooLarge(int megabytes) implements PhotoAnswer {}

  /// The picture has more than that many million pixels.
  record TooManyPixels(int megapixels) implements PhotoAnswer {}

  /// It is no JPEG, PNG, GIF or BMP, whatever it is called, or it is damaged.
  record NotAPicture() implements PhotoAnswer {}
}
