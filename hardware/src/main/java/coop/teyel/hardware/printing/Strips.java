package coop.teyel.hardware.printing;

import com.github.anastaciocintra.escpos.EscPosConst.Justification;

/// Sends a picture as wide as the paper in blocks that a printer can hold.
///
/// What is blank at the sides is left away: the printer itself places the rest at the left, in the
/// middle or at the right, whichever leaves least. At 9,600 baud that is two thirds of the time of
/// an Arabic receipt.
record Strips(Profile.Pictures limit, Commands commands) {

  void print(Bitmap picture) {
    int top = picture.blankTop();
    blank(top);
    if (top < picture.height()) {
      int bottom = picture.blankBottom();
      ink(picture, top, picture.height() - bottom);
      blank(bottom);
    }
  }

  /// Rows without ink, one byte each: a feed in dots, whose unit differs between makers, as
  /// picture.
  private void blank(int rows) {
    for (int done = 0; done < rows; done += limit.rows()) {
      int height = Math.min(limit.rows(), rows - done);
      commands.raster(Justification.Left_Default, Bitmap.blank(Byte.SIZE, height));
    }
  }

  private void ink(Bitmap picture, int from, int to) {
    Crop crop = Crop.of(picture);
    int rows = Math.clamp(limit.bytes() / (crop.width() / Byte.SIZE), 1, limit.rows());
    for (int y = from; y < to; y += rows) {
      commands.raster(
          crop.where(), picture.part(crop.left(), y, crop.width(), Math.min(rows, to - y)));
    }
  }

  private record Crop(Justification where, int left, int width) {

    static Crop of(Bitmap picture) {
      int left = whole(picture.blankLeft());
      int right = whole(picture.blankRight());
      int both = Math.min(left, right);
      Crop centered = new Crop(Justification.Center, both, picture.width() - 2 * both);
      Crop sided =
          left > right
              ? new Crop(Justification.Right, left, picture.width() - left)
              : new Crop(Justification.Left_Default, 0, picture.width() - right);
      return centered.width < sided.width ? centered : sided;
    }

    private static int whole(int dots) {
      return dots / Byte.SIZE * Byte.SIZE;
    }
  }
}
