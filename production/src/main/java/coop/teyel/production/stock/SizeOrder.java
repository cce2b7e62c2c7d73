package coop.teyel.production.stock;

import java.util.Comparator;

/// The order of sizes: `2-3` comes before `10-11`, and both before what has no number.
public final class SizeOrder {

  public static final Comparator<String> YOUNGEST_FIRST =
      Comparator.comparingInt(SizeOrder::firstNumber).thenComparing(Comparator.naturalOrder());

  private SizeOrder() {}

  private static int firstNumber(String size) {
    String digits =
        size.chars()
            .takeWhile(c -> c >= '0' && c <= '9')
            .limit(6)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
