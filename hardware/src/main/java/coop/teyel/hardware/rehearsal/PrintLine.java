package coop.teyel.hardware.rehearsal;

import java.util.ArrayList;
import java.util.List;

/// What waits for the next line feed: letters and columns of dots, side by side.
final class PrintLine {

  private final Glyphs glyphs;
  private final List<Piece> pieces = new ArrayList<>();
  private int used;

  PrintLine(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  int used() {
    return used;
  }

  void clear() {
    pieces.clear();
    used = 0;
  }

  void add(Piece piece) {
    pieces.add(piece);
    used += piece.width(glyphs);
  }

  /// The height of the highest piece; of a line of ordinary letters where there is none.
  int height() {
    return pieces.stream().mapToInt(Piece::height).max().orElse(Glyphs.CELL_HEIGHT);
  }

  boolean hasLetters() {
    return pieces.stream().anyMatch(Letter.class::isInstance);
  }

  /// The letters, without spaces at the end.
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Letter letter) {
        text.appendCodePoint(letter.character);
      }
    }
    return text.toString().stripTrailing();
  }

  /// Draws everything with its feet on one line.
  void draw(Roll roll, int left) {
    int x = left;
    for (Piece piece : pieces) {
      int top = height() - piece.height();
      switch (piece) {
        case Letter(int character, boolean bold, int across, int down) ->
            roll.fill(glyphs.letter(character, bold, across, down), x, top);
        case Dots(Roll.Dots dots) -> roll.dot(dots, x, top);
      }
      x += piece.width(glyphs);
    }
  }

  sealed interface Piece {

    int width(Glyphs glyphs);

    int height();
  }

  record Letter(int character, boolean bold, int across, int down) implements Piece {

    @Override
    public int width(Glyphs glyphs) {
      return across * glyphs.cellWidth();
    }

    @Override
    public int height() {
      return down * Glyphs.CELL_HEIGHT;
    }
  }

  record Dots(Roll.Dots dots) implements Piece {

    @Override
    public int width(Glyphs glyphs) {
      return dots.width();
    }

    @Override
    public int height() {
      return dots.height();
    }
  }
}
