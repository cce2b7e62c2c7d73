package coop.teyel.hardware.encoding;

import coop.teyel.hardware.encoding.drawing.Bitmap;
import coop.teyel.hardware.profiles.Profile;

/// Sends a picture as wide as the paper in blocks that a printer can hold.
///
/// What is blank at the sides is left away: the printer itself places the rest. At 9,600 baud that
/// is two thirds of the time of an Arabic receipt.
record ImageBands(Profile.Pictures limit, ImageCommands commands) {

  void print(Bitmap picture) {
    if (limit.command() == Profile.PictureCommand.COLUMNS) {
      columns(picture);
    } else {
      rows(picture);
    }
  }

  private void columns(Bitmap picture) {
    commands.beginColumns();
    for (int y = 0; y < picture.height(); y += ImageCommands.COLUMN_HEIGHT) {
      int height = Math.min(ImageCommands.COLUMN_HEIGHT, picture.height() - y);
      Bitmap line = picture.part(0, y, picture.width(), height);
      Crop crop = Crop.of(line);
      commands.columns(crop.where(), line.part(crop.left(), 0, crop.width(), height));
    }
    commands.endColumns();
  }

  private void rows(Bitmap picture) {
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
      block(Justification.LEFT, Bitmap.blank(Byte.SIZE, height));
    }
  }

  private void ink(Bitmap picture, int from, int to) {
    Crop crop = Crop.of(picture);
    int rows = Math.clamp(limit.bytes() / (crop.width() / Byte.SIZE), 1, limit.rows());
    for (int y = from; y < to; y += rows) {
      block(crop.where(), picture.part(crop.left(), y, crop.width(), Math.min(rows, to - y)));
    }
  }

  private void block(Justification where, Bitmap block) {
    if (limit.command() == Profile.PictureCommand.GRAPHICS) {
      commands.graphics(where, block);
    } else {
      commands.raster(where, block);
    }
  }
}
