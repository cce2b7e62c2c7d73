package coop.teyel.hardware.rehearsal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/// The paper under the head: dots at a place, and feeding.
final class Roll {

  /// The longest paper drawn, in rows: about four metres.
  static final int LONGEST = 32_000;

  private static final int MARGIN = 24;

  private final int dots;
  private BufferedImage paper;
  private int row;
  private int lastInk = Integer.MIN_VALUE / 2;

  Roll(int dots) {
    this.dots = dots;
    this.paper = blank(512);
  }

  int dots() {
    return dots;
  }

  boolean isFull() {
    return row >= LONGEST;
  }

  int row() {
    return row;
  }

  int lastInk() {
    return lastInk;
  }

  /// How many rows were fed since the last ink.
  int rowsSinceInk() {
    return row - lastInk;
  }

  void feed(int rows) {
    row = Math.min(LONGEST, row + rows);
  }

  /// Where a thing of this width begins: 0 at the left, 1 in the middle, 2 at the right.
  int left(int justification, int width) {
    return Math.max(0, (dots - width) * justification / 2);
  }

  /// Fills a shape whose origin is the head's place on the paper.
  void fill(Shape shape, int x, int y) {
    reach(row + 256);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.BLACK);
    pen.translate(MARGIN + x, row + y);
    pen.fill(shape);
    pen.dispose();
  }

  /// Draws a block of dots and feeds past it.
  void print(Dots block, int x) {
    dot(block, x, 0);
    feed(block.height());
  }

  /// Draws a block of dots below the head.
  void dot(Dots block, int x, int below) {
    int top = row + below;
    reach(top + block.height());
    int width = Math.min(block.width(), dots - x);
    for (int y = 0; y < block.height() && top + y < LONGEST; y++) {
      for (int column = 0; column < width; column++) {
        if (block.isBlack(column, y)) {
          blacken(MARGIN + x + column, top + y);
          lastInk = top + y;
        }
      }
    }
  }

  void inked() {
    lastInk = row;
  }

  void markCut() {
    dash(row, 8, 4);
    feed(2);
  }

  /// Shows where a label ends, also above or below the head.
  void markGap(int at) {
    dash(at, 16, 2);
  }

  private void dash(int at, int step, int length) {
    reach(at + 2);
    for (int x = 0; x < paper.getWidth(); x++) {
      if (x % step < length) {
        blacken(x, Math.min(at, LONGEST - 1));
      }
    }
  }

  BufferedImage picture() {
    BufferedImage picture = blank(row + 2 * MARGIN);
    Graphics2D pen = picture.createGraphics();
    pen.drawImage(
        paper.getSubimage(0, 0, paper.getWidth(), Math.min(row + MARGIN, paper.getHeight())),
        0,
        MARGIN,
        null);
    pen.dispose();
    return picture;
  }

  private void blacken(int x, int y) {
    paper.getRaster().setSample(x, y, 0, 0);
  }

  private void reach(int height) {
    if (height > paper.getHeight() && paper.getHeight() < LONGEST + 512) {
      BufferedImage longer =
          blank(Math.min(LONGEST + 512, Math.max(height, 2 * paper.getHeight())));
      Graphics2D pen = longer.createGraphics();
      pen.drawImage(paper, 0, 0, null);
      pen.dispose();
      paper = longer;
    }
  }

  private BufferedImage blank(int height) {
    BufferedImage blank =
        new BufferedImage(dots + 2 * MARGIN, height, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = blank.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, blank.getWidth(), height);
    pen.dispose();
    return blank;
  }

  /// A block of dots.
  interface Dots {

    int width();

    int height();

    boolean isBlack(int x, int y);
  }
}
