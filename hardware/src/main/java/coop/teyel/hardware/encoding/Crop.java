package coop.teyel.hardware.encoding;

import coop.teyel.hardware.encoding.drawing.Bitmap;

/// The part of a picture that has ink, and where the printer has to set it: at the left, in the
/// middle or at the right, whichever leaves least.
record Crop(Justification where, int left, int width) {

  static Crop of(Bitmap picture) {
    int left = whole(picture.blankLeft());
    int right = whole(picture.blankRight());
    int both = Math.min(left, right);
    if (left >= picture.width()) {
      return new Crop(Justification.LEFT, 0, Byte.SIZE);
    }
    Crop centered = new Crop(Justification.CENTER, both, picture.width() - 2 * both);
    Crop sided =
        left > right
            ? new Crop(Justification.RIGHT, left, picture.width() - left)
            : new Crop(Justification.LEFT, 0, picture.width() - right);
    return centered.width < sided.width ? centered : sided;
  }

  private static int whole(int dots) {
    return dots / Byte.SIZE * Byte.SIZE;
  }
}
