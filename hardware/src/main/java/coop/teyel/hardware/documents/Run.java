package coop.teyel.hardware.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A piece of text that is set in one go: one weight, one reading direction.
///
/// A label and its amount are two runs, so that an amount never turns round beside Arabic. The text
/// is made harmless here, once, for every printer: control characters become spaces, invisible
/// characters that reorder text are dropped, letters with separate accents are put together.
public record Run(String text, boolean bold) {

  /// The longest text that is taken, in characters; the rest is cut off and an ellipsis says so.
  public static final int LONGEST = 2_000;

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
  private static final Pattern REORDERING =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern HALF_CHARACTERS = Pattern.compile("\\p{Cs}");

  public Run {
    text = isHarmless(text) ? text : harmless(shortened(text));
  }

  public static Run of(String text) {
    return new Run(text, false);
  }

  public static Run bold(String text) {
    return new Run(text, true);
  }

  /// The same weight with another text.
  public Run with(String other) {
    return new Run(other, bold);
  }

  /// Whether a text is Latin letters with one space between words, as nearly all are: then there is
  /// nothing to do.
  private static boolean isHarmless(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isLetter = (letter > ' ' && letter < 0x7F) || (letter > 0xA0 && letter < 0x180);
      if (!isLetter && (letter != ' ' || before == ' ')) {
        return false;
      }
      before = letter;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static String harmless(String text) {
    String spaced = BREAKS.matcher(text).replaceAll(" ");
    String ordered = REORDERING.matcher(spaced).replaceAll("");
    String whole = HALF_CHARACTERS.matcher(ordered).replaceAll("\uFFFD");
    return Normalizer.normalize(whole, Normalizer.Form.NFC).strip();
  }
}
