package coop.teyel.production.money;

import java.util.regex.Pattern;

/// The part of reading a sum that only concerns digits and marks.
final class SumDigits {
  static final Pattern SHAPE =
      Pattern.compile("\\d+|\\d*[.,]\\d+|\\d{1,3}([.,]\\d{3})+([.,]\\d+)?");
  private static final int LONGEST = 18;

  private SumDigits() {}

  /// Western digits for all digits, `.` and `,` for the Arabic marks, no spaces and no currency
  /// signs.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints().forEach(c -> folded.append(folded(c)));
    return folded.toString();
  }

  private static String folded(int c) {
    if (Character.isDigit(c)) {
      return Integer.toString(Character.digit(c, 10));
    }
    return switch (c) {
      case '٫' -> ".";
      case '٬' -> ",";
      case '₺', '€', '£' -> "";
      default -> isBlank(c) ? "" : Character.toString(c);
    };
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static MoneyInput read(String number, Currency currency) {
    int mark = decimalMark(number, currency);
    String whole = (mark < 0 ? number : number.substring(0, mark)).replaceAll("[.,]", "");
    String fraction = mark < 0 ? "" : number.substring(mark + 1);
    if (fraction.length() > currency.decimals()) {
      return new MoneyInput.TooFine(currency.decimals());
    }
    String digits = whole + fraction + "0".repeat(currency.decimals() - fraction.length());
    if (digits.length() > LONGEST || Long.parseLong(digits) > Money.LIMIT) {
      return new MoneyInput.TooLarge();
    }
    return new MoneyInput.Read(Money.ofMinor(Long.parseLong(digits), currency));
  }

  private static int decimalMark(String number, Currency currency) {
    int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    if (last < 0) {
      return -1;
    }
    int first = Math.min(indexOr(number, '.'), indexOr(number, ','));
    boolean sameMarks = number.chars().filter(c -> c == '.' || c == ',').distinct().count() == 1;
    boolean threeFollow = number.length() - last - 1 == 3;
    boolean isGroup =
        threeFollow && sameMarks && first > 0 && (first != last || currency.decimals() != 3);
    return isGroup ? -1 : last;
  }

  private static int indexOr(String text, char c) {
    int index = text.indexOf(c);
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
