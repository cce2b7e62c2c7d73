package coop.teyel.hardware.encoding;

import static coop.teyel.hardware.encoding.EscPosWriter.ESC;
import static coop.teyel.hardware.encoding.EscPosWriter.GS;

import coop.teyel.hardware.encoding.drawing.Bitmap;

/// Blocks of dots in the three forms that printers know.
record ImageCommands(EscPosWriter commands) {

  /// The height of a line of columns.
  static final int COLUMN_HEIGHT = 24;

  private static final int DOUBLE_DENSITY_24 = 33;
  private static final int GRAPHICS_HEAD = 10;

  /// Row by row (`GS v 0`).
  void raster(Justification where, Bitmap block) {
    commands.justifyAnyway(where);
    commands.put(GS, 'v', '0', 0);
    commands.putPair(block.bytesAcross());
    commands.putPair(block.height());
    commands.put(block.rows());
    commands.advance(block.height());
  }

  /// Stored and printed (`GS ( L`, functions 112 and 50), in one colour and as large as it is.
  void graphics(Justification where, Bitmap block) {
    commands.justifyAnyway(where);
    byte[] rows = block.rows();
    commands.put(GS, '(', 'L');
    commands.putPair(GRAPHICS_HEAD + rows.length);
    commands.put(48, 112, 48, 1, 1, 49);
    commands.putPair(block.width());
    commands.putPair(block.height());
    commands.put(rows);
    commands.put(GS, '(', 'L', 2, 0, 48, 50);
    commands.advance(block.height());
  }

  /// Lines feed no further than their columns are high (`ESC 3`). A printer feeds at least that
  /// much whatever its unit, and those that count in dots feed exactly that much.
  void beginColumns() {
    commands.put(ESC, '3', COLUMN_HEIGHT);
  }

  /// A line of columns (`ESC *`), at most 24 rows high: what is missing below is white.
  void columns(Justification where, Bitmap line) {
    commands.justifyAnyway(where);
    commands.put(ESC, '*', DOUBLE_DENSITY_24);
    commands.putPair(line.width());
    commands.put(line.columns(COLUMN_HEIGHT));
    commands.put('\n');
    commands.advance(COLUMN_HEIGHT);
  }

  /// Back to the usual distance of lines (`ESC 2`).
  void endColumns() {
    commands.put(ESC, '2');
  }
}
