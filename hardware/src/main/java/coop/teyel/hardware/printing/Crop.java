package coop.teyel.hardware.printing;

/// The part of a picture that has ink, and where the printer has to set it: at the left, in the
/// middle or at the right, whichever leaves least.
record Crop(Place where, int left, int width) {

  static Crop of(Bitmap picture) {
    int left = whole(picture.blankLeft());
    int right = whole(picture.blankRight());
    int both = Math.min(left, right);
    if (left >= picture.width()) {
      return new Crop(Place.LEFT, 0, Byte.SIZE);
    }
    Crop centered = new Crop(Place.CENTER, both, picture.width() - 2 * both);
    Crop sided =
        left > right
            ? new Crop(Place.RIGHT, left, picture.width() - left)
            : new Crop(Place.LEFT, 0, picture.width() - right);
    return centered.width < sided.width ? centered : sided;
  }

  private static int whole(int dots) {
    return dots / Byte.SIZE * Byte.SIZE;
  }
}
