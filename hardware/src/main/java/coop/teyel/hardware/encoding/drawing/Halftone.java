package coop.teyel.hardware.encoding.drawing;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Graphic;
import java.util.BitSet;

/// Greys as black dots by spreading each dot's error over its neighbours (R. Floyd and L.
/// Steinberg, An adaptive algorithm for spatial grey scale, 1976).
public final class Halftone {

  private static final int WHITE = 255;

  private final Graphic graphic;
  private final int[] errors;

  private Halftone(Graphic graphic) {
    this.graphic = graphic;
    this.errors = new int[(graphic.width() + 2) * 2];
  }

  /// The picture on paper `dots` wide.
  public static Bitmap of(Graphic graphic, Align align, boolean rightToLeft, int dots) {
    Graphic fitting = graphic.within(dots);
    boolean atLeft = align == (rightToLeft ? Align.END : Align.START);
    int room = dots - fitting.width();
    int left = atLeft ? 0 : room / (align == Align.CENTER ? 2 : 1);
    return new Halftone(fitting).placed(left, dots);
  }

  private Bitmap placed(int left, int dots) {
    BitSet black = new BitSet(dots * graphic.height());
    for (int y = 0; y < graphic.height(); y++) {
      for (int x = 0; x < graphic.width(); x++) {
        black.set(y * dots + left + x, isBlack(x, y));
      }
    }
    return new Bitmap(dots, graphic.height(), black);
  }

  private boolean isBlack(int x, int y) {
    int wanted = graphic.brightness(x, y) + taken(x, y) / 16;
    boolean black = wanted <= WHITE / 2;
    int error = black ? wanted : wanted - WHITE;
    spread(x + 1, y, error * 7);
    spread(x - 1, y + 1, error * 3);
    spread(x, y + 1, error * 5);
    spread(x + 1, y + 1, error);
    return black;
  }

  private int taken(int x, int y) {
    int place = place(x, y);
    int error = errors[place];
    errors[place] = 0;
    return error;
  }

  private void spread(int x, int y, int error) {
    errors[place(x, y)] += error;
  }

  private int place(int x, int y) {
    return (y % 2) * (graphic.width() + 2) + x + 1;
  }
}
