package coop.teyel.hardware.customerdisplay;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a line fit: exactly [DisplayText#COLUMNS] letters, all of them in the display's table.
final class Fitting {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");
  // What is left of a currency's sign in another script.
  private static final Pattern REST_OF_A_SIGN = Pattern.compile("(?<=[0-9])[ .,]+$");
  // Signs without a mark that could be taken off.
  private static final Map<Integer, String> ALIKE =
      Map.ofEntries(
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ẞ', "SS"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) '₺', "TL"),
          Map.entry((int) '€', "EUR"),
          Map.entry((int) '£', "GBP"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '‐', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '…', "..."),
          Map.entry((int) '·', "-"),
          Map.entry((int) '×', "x"),
          Map.entry((int) '٫', ","),
          Map.entry((int) '٬', "."),
          Map.entry((int) '،', ","));

  private final Charset table;
  private final CharsetEncoder encoder;

  Fitting(Charset table) {
    this.table = table;
    this.encoder = table.newEncoder();
  }

  byte[] fit(DisplayText.Line line) {
    String amount = REST_OF_A_SIGN.matcher(shown(line.amount())).replaceAll("");
    boolean whole = amount.length() <= DisplayText.COLUMNS;
    int room = DisplayText.COLUMNS - (whole ? amount.length() : 0);
    int gap = whole && !amount.isEmpty() ? 1 : 0;
    String words = cut(words(line), Math.max(0, room - gap));
    return (words + " ".repeat(room - words.length()) + (whole ? amount : "")).getBytes(table);
  }

  private String words(DisplayText.Line line) {
    return lacksLetters(line.words()) ? shown(line.fallback()) : shown(line.words());
  }

  private boolean lacksLetters(String text) {
    return text.codePoints().anyMatch(sign -> Character.isLetter(sign) && folded(sign).isEmpty());
  }

  /// The text in letters of the table, without what it lacks.
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    spaced(Normalizer.normalize(text, Normalizer.Form.NFC))
        .codePoints()
        .forEach(sign -> folded(sign).ifPresent(shown::append));
    return spaced(shown.toString()).strip();
  }

  private static String spaced(String text) {
    return SPACES.matcher(text).replaceAll(" ");
  }

  private Optional<String> folded(int sign) {
    if (isInTable(sign)) {
      return Optional.of(Character.toString(sign));
    }
    if (Character.isDigit(sign)) {
      return Optional.of(Integer.toString(Character.digit(sign, 10)));
    }
    String bare = ALIKE.getOrDefault(sign, unmarked(sign));
    return !bare.isEmpty() && bare.codePoints().allMatch(this::isInTable)
        ? Optional.of(bare)
        : Optional.empty();
  }

  // Tables of the PC also give signs to bytes that are commands of a display.
  private boolean isInTable(int sign) {
    return sign >= ' '
        && sign != 0x7F
        && Character.isBmpCodePoint(sign)
        && encoder.canEncode((char) sign);
  }

  private static String unmarked(int sign) {
    String apart = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }

  private static String cut(String text, int room) {
    return text.length() <= room ? text : text.substring(0, room).stripTrailing();
  }
}
