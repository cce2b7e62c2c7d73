package coop.teyel.production.scans;

/// The number on a garment's label: eight digits, seven of a running number and a check digit.
///
/// The check digit is H. M. Damm's (Total anti-symmetrische Quasigruppen, 2004): it finds every
/// single wrong digit and every swap of neighbours.
public record GarmentNumber(String digits) implements Scan {

  /// The largest running number that fits.
  public static final int LAST_SERIAL = 9_999_999;

  private static final int[][] QUASIGROUP = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
  };

  /// Refuses anything that is not eight ASCII digits with a right check digit.
  public GarmentNumber {
    if (!isValid(digits)) {
      throw new IllegalArgumentException(
          "not a garment number: " + digits.length() + " characters");
    }
  }

  /// The number of the garment that is the `serial`-th of its co-op, from 1 to [#LAST_SERIAL].
  public static GarmentNumber of(int serial) {
    if (serial < 1 || serial > LAST_SERIAL) {
      throw new IllegalArgumentException("serial out of range: " + serial);
    }
    String seven = "%07d".formatted(serial);
    return new GarmentNumber(seven + checkDigit(seven));
  }

  /// Whether `text` is eight ASCII digits whose last is the check digit of the others.
  public static boolean isValid(String text) {
    return text.length() == 8
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && checkDigit(text) == 0;
  }

  @Override
  public String text() {
    return digits;
  }

  /// The running number without the check digit.
  public int serial() {
    return Integer.parseInt(digits.substring(0, 7));
  }

  private static int checkDigit(String text) {
    int interim = 0;
    for (int i = 0; i < text.length(); i++) {
      interim = QUASIGROUP[interim][text.charAt(i) - '0'];
    }
    return interim;
  }

  @Override
  public String toString() {
    return digits;
  }
}
