package coop.teyel.hardware.rehearsal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Letters in cells of one width, as a printer's own letters stand.
record Glyphs(int cellWidth) {

  static final int CELL_HEIGHT = 24;

  private static final int BASELINE = 18;
  private static final float EM = 21;
  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);
  private static final Font REGULAR = font("Vazirmatn-Regular.ttf");
  private static final Font BOLD = font("Vazirmatn-Bold.ttf");

  /// One letter whose cell's top left corner is the origin, enlarged.
  Shape letter(int character, boolean bold, int across, int down) {
    GlyphVector glyph =
        (bold ? BOLD : REGULAR).createGlyphVector(OUTLINES, Character.toString(character));
    double advance = Math.max(1, glyph.getGlyphMetrics(0).getAdvanceX());
    double squeeze = Math.min(1, cellWidth / advance);
    AffineTransform place = AffineTransform.getScaleInstance(across, down);
    place.translate((cellWidth - advance * squeeze) / 2, BASELINE);
    place.scale(squeeze, 1);
    return place.createTransformedShape(glyph.getOutline());
  }

  private static Font font(String file) {
    try (InputStream stream =
        Glyphs.class.getResourceAsStream("/coop/teyel/hardware/fonts/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no font " + file);
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(EM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("cannot read font " + file, e);
    }
  }
}
