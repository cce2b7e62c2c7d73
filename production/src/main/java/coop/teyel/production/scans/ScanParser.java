package coop.teyel.production.scans;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One look at raw input.
final class ScanParser {

  // A link may end in a slash; a ninth digit before the eight would make it another number.
  private static final Pattern LINK = Pattern.compile("(?i)https?://.*[^0-9]([0-9]{8})/?");

  private final String shown;
  private final Symbology symbology;
  private final String digits;

  ScanParser(String raw) {
    String visible = visible(raw);
    this.symbology = Symbology.of(visible);
    this.shown = symbology.content(visible);
    this.digits = DigitKeys.digits(tail(folded(shown)));
  }

  Scan result() {
    if (symbology.canBeGarment() && GarmentNumber.isValid(digits)) {
      return new GarmentNumber(digits);
    }
    if (symbology.canBeProduct() && ProductCode.isValid(digits)) {
      return new ProductCode(digits);
    }
    return BundleCode.of(digits)
        .<Scan>map(bundle -> bundle)
        .orElseGet(() -> new UnknownCode(shown));
  }

  private static String tail(String code) {
    Matcher link = LINK.matcher(code);
    return link.matches() ? link.group(1) : code;
  }

  private static String folded(String text) {
    return text.codePoints()
        .map(ScanParser::folded)
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
        .filter(ScanParser::isVisible)
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
