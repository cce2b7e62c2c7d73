package coop.teyel.production.scans;

/// The thirteen digits under a trade barcode (EAN-13), with a right check digit.
public record ProductCode(String digits) implements Scan {

  /// Refuses anything that is not thirteen ASCII digits with a right check digit.
  public ProductCode {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a product code: " + digits.length() + " characters");
    }
  }

  /// Whether `text` is thirteen ASCII digits whose sum, each second one counted three times, is a
  /// multiple of ten (GS1 General Specifications, section 7.9).
  public static boolean isValid(String text) {
    return text.matches("[0-9]{13}") && weightedSum(text) % 10 == 0;
  }

  @Override
  public String text() {
    return digits;
  }

  private static int weightedSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  @Override
  public String toString() {
    return digits;
  }
}
