package coop.teyel.hardware.encoding;

import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.encoding.drawing.Bitmap;
import coop.teyel.hardware.encoding.drawing.Drawing;
import coop.teyel.hardware.profiles.Profile;
import java.util.List;

/// Draws a QR code at the end of a line and text at its start.
record QrWithText(Profile profile, int dots, boolean rightToLeft) {

  /// 0.5 mm on most printers: larger than phones need, and low enough for a label.
  private static final int LARGEST_MODULE = 4;

  private static final int SMALLEST_MODULE = 3;

  // White around a code on each side, in modules (ISO/IEC 18004).
  private static final int QUIET = 4;

  Bitmap drawn(Block.QrBeside beside) {
    String payload = beside.code().text();
    int side = CodeSymbols.qrSize(payload) + 2 * QUIET;
    int module = Math.min(LARGEST_MODULE, dots * 2 / 5 / side);
    if (module < SMALLEST_MODULE) {
      throw DoesNotFitException.tooWide("a QR code of " + payload.length(), profile);
    }
    Bitmap code = CodeSymbols.qrCode(payload, module, side * module);
    return together(code, side * module, QUIET * module, texts(beside, dots - side * module));
  }

  private List<Bitmap> texts(Block.QrBeside beside, int room) {
    Drawing drawing = new Drawing(room, rightToLeft);
    return beside.lines().stream()
        .map(line -> drawing.oneLine(line.runs(), line.align(), line.size()))
        .toList();
  }

  private Bitmap together(Bitmap code, int side, int quiet, List<Bitmap> texts) {
    int textHeight = texts.stream().mapToInt(Bitmap::height).sum();
    int height = Math.max(side, textHeight);
    int top = (height - textHeight) / 2;
    Bitmap all = Bitmap.blank(dots, height).with(code, rightToLeft ? 0 : dots - side, quiet);
    for (Bitmap text : texts) {
      all = all.with(text, rightToLeft ? side : 0, top);
      top += text.height();
    }
    return all;
  }
}
