package coop.teyel.hardware.printing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which letter table of a printer has all letters of a text.
final class Letters {

  private static final Pattern SPACES = Pattern.compile("\\p{Zs}");
  private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u200E\\u200F\\u061C\\u200B]");
  private static final Pattern LIRA_BEFORE_DIGIT = Pattern.compile("₺(?=[0-9])");

  private final List<Profile.Table> tables;
  private Profile.Table current;

  Letters(List<Profile.Table> tables) {
    this.tables = tables;
    this.current = tables.getFirst();
  }

  /// The text as bytes of one table, or nothing when no table has all letters or when the text has
  /// to be joined or turned round. The table of the last text is tried first.
  Optional<Encoded> encode(String text) {
    char[] letters = text.toCharArray();
    if (Bidi.requiresBidi(letters, 0, letters.length)) {
      return Optional.empty();
    }
    List<Profile.Table> candidates = new ArrayList<>(tables);
    candidates.addFirst(current);
    Optional<Encoded> found =
        candidates.stream().map(table -> in(table, text)).flatMap(Optional::stream).findFirst();
    found.ifPresent(encoded -> current = encoded.table());
    return found;
  }

  boolean has(String text) {
    return encode(text).isPresent();
  }

  /// The same words in the signs that tables have: ordinary spaces, hyphen for minus, TL for the
  /// lira's sign, which no table has.
  static String plain(String text) {
    String spaced = SPACES.matcher(DIRECTION_MARKS.matcher(text).replaceAll("")).replaceAll(" ");
    String lira = LIRA_BEFORE_DIGIT.matcher(spaced).replaceAll("TL ").replace("₺", "TL");
    return lira.replace('\u2212', '-').replace('\u2010', '-').replace('\u2011', '-');
  }

  private static Optional<Encoded> in(Profile.Table table, String text) {
    try {
      return Optional.of(
          new Encoded(
              table,
              table
                  .charset()
                  .newEncoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)
                  .encode(CharBuffer.wrap(text))));
    } catch (CharacterCodingException missing) {
      return Optional.empty();
    }
  }

  record Encoded(Profile.Table table, ByteBuffer letters) {}
}
