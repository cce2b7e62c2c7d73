package coop.teyel.hardware.encoding.drawing;

import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text set in the font of our own jar, joined and ordered by its own reading direction.
///
/// Letters that the font lacks come from the fonts of the machine.
public final class Lettering {

  // Outlines without hints, so that every machine draws the same dots.
  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);
  // The em that stands beside a printer's ordinary letter of 12 x 24 dots.
  private static final float EM = 26;
  private static final Font REGULAR = font("Vazirmatn-Regular.ttf");
  private static final Font BOLD = font("Vazirmatn-Bold.ttf");

  private static final Pattern LEFT_TO_RIGHT =
      Pattern.compile("[0-9\\p{IsLatin}]+(?:[-–+/.,:×][0-9\\p{IsLatin}]+)+");

  private final Map<Setting, TextLayout> layouts = new HashMap<>();

  public static int lineHeight(TextSize size) {
    return Math.round(em(size) * 1.4f);
  }

  /// From the top of a line to the line on which letters stand.
  static int ascent(TextSize size) {
    return Math.round(em(size));
  }

  static int gap(TextSize size) {
    return Math.round(em(size) / 3);
  }

  public int width(Run run, TextSize size) {
    return run.text().isEmpty() ? 0 : (int) Math.ceil(layout(run, size).getAdvance());
  }

  /// Refuses an empty run. The same run is laid out once a job: wrapping asks again and again.
  public TextLayout layout(Run run, TextSize size) {
    return layouts.computeIfAbsent(new Setting(run, size), Setting::layout);
  }

  private static TextLayout laidOut(Run run, TextSize size) {
    Font font = (run.bold() ? BOLD : REGULAR).deriveFont(em(size));
    Font other = new Font(Font.DIALOG, run.bold() ? Font.BOLD : Font.PLAIN, Math.round(em(size)));
    String text = shown(run.text(), font);
    AttributedString attributed = new AttributedString(text);
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      boolean ours = font.canDisplay(text.codePointAt(i));
      attributed.addAttribute(
          TextAttribute.FONT, ours ? font : other, i, text.offsetByCodePoints(i, 1));
    }
    keepOrder(text, attributed);
    return new TextLayout(attributed.getIterator(), OUTLINES);
  }

  /// Sizes and codes such as 2-3 read from the left, also behind Arabic letters.
  private static void keepOrder(String text, AttributedString attributed) {
    Matcher word = LEFT_TO_RIGHT.matcher(text);
    while (word.find()) {
      attributed.addAttribute(TextAttribute.BIDI_EMBEDDING, 2, word.start(), word.end());
    }
  }

  private static String shown(String text, Font font) {
    return font.canDisplay('₺') ? text : text.replace("₺", "TL");
  }

  private static float em(TextSize size) {
    return switch (size) {
      case NORMAL -> EM;
      case TALL -> EM * 1.5f;
      case LARGE -> EM * 2;
    };
  }

  private static Font font(String file) {
    try (InputStream stream =
        Lettering.class.getResourceAsStream("/coop/teyel/hardware/fonts/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("font is missing: " + file);
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font is damaged: " + file, e);
    }
  }

  private record Setting(Run run, TextSize size) {

    TextLayout layout() {
      return laidOut(run, size);
    }
  }
}
