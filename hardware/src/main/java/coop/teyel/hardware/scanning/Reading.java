package coop.teyel.hardware.scanning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One look at raw input.
final class Reading {

  // A link may end in a slash; a ninth digit before the eight would make it another number.
  private static final Pattern LINK = Pattern.compile("(?i)https?://.*[^0-9]([0-9]{8})/?");

  private final String shown;
  private final Symbology symbology;
  private final String digits;

  Reading(String raw) {
    String visible = visible(raw);
    this.symbology = Symbology.of(visible);
    this.shown = symbology.content(visible);
    this.digits = DigitKeys.digits(tail(folded(shown)));
  }

  Scan result() {
    if (symbology.canBeGarment() && GarmentNumber.isValid(digits)) {
      return new GarmentNumber(digits);
    }
    return symbology.canBeProduct() && ProductCode.isValid(digits)
        ? new ProductCode(digits)
        : new Foreign(shown);
  }

  private static String tail(String code) {
    Matcher link = LINK.matcher(code);
    return link.matches() ? link.group(1) : code;
  }

  private static String folded(String text) {
    return text.codePoints()
        .map(Reading::folded)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int folded(int character) {
    boolean arabicIndic = character >= '٠' && character <= '٩';
    boolean persian = character >= '۰' && character <= '۹';
    return arabicIndic || persian ? '0' + Character.digit(character, 10) : character;
  }

  /// Without white space, control characters, invisible ones and halves of characters.
  static String visible(String text) {
    return text.codePoints()
        .filter(Reading::isVisible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
