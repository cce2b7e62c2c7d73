package coop.teyel.production.scans;

import java.util.List;

/// Digits that came out as other signs: a scanner that types presses the keys of an American
/// keyboard, and on French and Belgian layouts those are digits only with shift.
final class DigitKeys {

  // What the keys 0 to 9 give without shift, in French and in Belgian.
  private static final List<String> ROWS = List.of("à&é\"'(-è_ç", "à&é\"'(§è!ç");

  private DigitKeys() {}

  /// The digits that were meant when every sign stands on a digit's key of one layout; else the
  /// text as it is.
  static String digits(String text) {
    return ROWS.stream()
        .filter(row -> text.chars().allMatch(sign -> row.indexOf(sign) >= 0))
        .findFirst()
        .map(row -> digits(text, row))
        .orElse(text);
  }

  private static String digits(String text, String row) {
    return text.chars()
        .map(row::indexOf)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
