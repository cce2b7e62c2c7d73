package coop.teyel.hardware.encoding;

import coop.teyel.hardware.profiles.Profile;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;

/// Which letter table of a printer has all letters of a text.
public final class CodePages {

  // The first letter that is read from the right.
  private static final char HEBREW = '\u0590';

  private final List<Profile.Table> tables;
  private Profile.Table current;

  public CodePages(List<Profile.Table> tables) {
    this.tables = tables;
    this.current = tables.getFirst();
  }

  /// The text as bytes of one table, or nothing when no table has all letters or when the text has
  /// to be joined or turned round. The table of the last text is tried first.
  Optional<Encoded> encode(String text) {
    if (isTurned(text)) {
      return Optional.empty();
    }
    Optional<Encoded> found = in(current, text);
    for (int i = 0; i < tables.size() && found.isEmpty(); i++) {
      found = in(tables.get(i), text);
    }
    found.ifPresent(encoded -> current = encoded.table());
    return found;
  }

  private static boolean isTurned(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= HEBREW) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
      }
    }
    return false;
  }

  public boolean has(String text) {
    return encode(text).isPresent();
  }

  /// The same words in the signs that tables have: ordinary spaces, hyphen for minus, TL for the
  /// lira's sign, which no table has.
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  /// Latin letters and signs, nearly all there is; none of them is ever replaced.
  private static boolean isPlain(char letter) {
    return letter < 0x180 && letter != 0xA0;
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 2);
    boolean afterLira = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isUnseen(letter)) {
        continue;
      }
      if (afterLira && letter >= '0' && letter <= '9') {
        plain.append(' ');
      }
      afterLira = letter == '₺';
      if (afterLira) {
        plain.append("TL");
      } else {
        plain.append(sign(letter));
      }
    }
    return plain.toString();
  }

  /// Marks of direction and joints.
  private static boolean isUnseen(char letter) {
    return letter == '\u200E' || letter == '\u200F' || letter == '\u061C' || letter == '\u200B';
  }

  private static char sign(char letter) {
    return switch (letter) {
      case '\u2212', '\u2010', '\u2011' -> '-';
      default -> Character.getType(letter) == Character.SPACE_SEPARATOR ? ' ' : letter;
    };
  }

  private static Optional<Encoded> in(Profile.Table table, String text) {
    return CodePage.of(table.charset()).encode(text).map(letters -> new Encoded(table, letters));
  }

  @SuppressWarnings("ArrayRecordComponent") // made to be written at once and never compared
  record Encoded(Profile.Table table, byte[] letters) {}
}
