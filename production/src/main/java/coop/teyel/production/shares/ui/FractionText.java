package coop.teyel.production.shares.ui;

import coop.teyel.production.shares.Fraction;

/// A fraction as people write it: `2 1/3`, `-1/2`, `0`.
final class FractionText {

  private FractionText() {}

  static String of(Fraction fraction) {
    Fraction size = fraction.size();
    int whole = size.floor();
    Fraction rest = size.minus(Fraction.of(whole));
    String sign = fraction.signum() < 0 ? "-" : "";
    if (rest.signum() == 0) {
      return sign + whole;
    }
    return sign + (whole == 0 ? "" : whole + " ") + rest;
  }
}
