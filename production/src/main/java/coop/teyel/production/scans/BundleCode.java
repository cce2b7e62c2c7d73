package coop.teyel.production.scans;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code on a bundle's ticket: 39 digits, the bundle's id as a decimal number.
///
/// Digits only, as on labels: a scanner types them on any keyboard. 39 of them are neither a
/// garment nor a product.
///
/// @param bundle the bundle's id, a UUID in its text form of 36 characters
public record BundleCode(String bundle) implements Scan {

  private static final int LENGTH = 39;
  private static final int BITS = 128;
  private static final int HEX = 16;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");
  private static final Pattern ID = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

  /// Reads the digits of a ticket; empty for anything else.
  static Optional<BundleCode> of(String digits) {
    return Optional.of(digits)
        .filter(text -> DIGITS.matcher(text).matches())
        .map(BigInteger::new)
        .filter(number -> number.bitLength() <= BITS)
        .map(number -> new BundleCode(id(number)));
  }

  /// The 39 digits.
  @Override
  public String text() {
    String number = new BigInteger(bundle.replace("-", ""), HEX).toString();
    return "0".repeat(LENGTH - number.length()) + number;
  }

  private static String id(BigInteger number) {
    String hex = number.toString(HEX);
    String all = "0".repeat(BITS / 4 - hex.length()) + hex;
    return ID.matcher(all).replaceFirst("$1-$2-$3-$4-$5");
  }
}
