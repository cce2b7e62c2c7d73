package coop.teyel.production.batches;

import coop.teyel.hardware.scanning.Foreign;
import coop.teyel.hardware.scanning.Scan;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// A bundle's name as the code on its ticket says it: 39 digits, its id as a decimal number.
///
/// Digits only, as on labels: a scanner types them on any keyboard. 39 of them are neither a
/// garment nor a product.
record BundleCode(BundleId bundle) {

  private static final int LENGTH = 39;
  private static final int BITS = 128;
  private static final int HEX = 16;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");
  private static final Pattern ID = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

  /// Reads what was scanned; empty for anything else.
  static Optional<BundleCode> read(String raw) {
    return Scan.read(raw) instanceof Foreign(String text) ? of(digits(text)) : Optional.empty();
  }

  String digits() {
    String number = new BigInteger(bundle.value().replace("-", ""), HEX).toString();
    return "0".repeat(LENGTH - number.length()) + number;
  }

  private static Optional<BundleCode> of(String digits) {
    return Optional.of(digits)
        .filter(text -> DIGITS.matcher(text).matches())
        .map(BigInteger::new)
        .filter(number -> number.bitLength() <= BITS)
        .map(number -> new BundleCode(id(number)));
  }

  private static BundleId id(BigInteger number) {
    String hex = number.toString(HEX);
    String all = "0".repeat(BITS / 4 - hex.length()) + hex;
    return new BundleId(ID.matcher(all).replaceFirst("$1-$2-$3-$4-$5"));
  }

  /// With the digits of Arabic keyboards as Western ones.
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
