package coop.teyel.production.shares.halving;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An exact number: a part of a piece, a ratio, a weight. Always in lowest terms with a denominator
/// above zero, so that equal numbers are equal records and have one text: `3/7`, `-1/2`, `4`.
///
/// Whole numbers of any length, because an account gathers the denominators of all its splits.
/// Refuses a denominator of zero.
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  /// Nothing.
  public static final Fraction NOTHING = of(0);

  /// One half.
  public static final Fraction HALF = of(1, 2);

  /// One whole.
  public static final Fraction WHOLE = of(1);

  private static final Pattern TEXT = Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?");

  /// Brings the number to its lowest terms.
  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("a fraction over zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger shortened = denominator.signum() < 0 ? divisor.negate() : divisor;
    numerator = numerator.divide(shortened);
    denominator = denominator.divide(shortened);
  }

  /// `numerator/denominator`.
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /// A whole number.
  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), ONE);
  }

  /// Reads what [#toString] writes; refuses everything else with `IllegalArgumentException`.
  public static Fraction parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a fraction: " + text.length() + " characters");
    }
    String below = parts.group(2);
    return new Fraction(
        new BigInteger(parts.group(1)), below == null ? ONE : new BigInteger(below));
  }

  public static Fraction sum(Collection<Fraction> terms) {
    return terms.stream().reduce(NOTHING, Fraction::plus);
  }

  /// This and the other together.
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /// This without the other.
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /// This many times the other.
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /// This divided by the other, which may not be zero.
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /// The same size with the other sign.
  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  /// The size without the sign.
  public Fraction size() {
    return new Fraction(numerator.abs(), denominator);
  }

  /// -1, 0 or 1.
  public int signum() {
    return numerator.signum();
  }

  /// The largest whole number that is not above this one; `ArithmeticException` beyond an `int`.
  public int floor() {
    return numerator.subtract(numerator.mod(denominator)).divide(denominator).intValueExact();
  }

  /// The smallest whole number that is not below this one; `ArithmeticException` beyond an `int`.
  public int ceiling() {
    return Math.negateExact(negated().floor());
  }

  boolean isWhole() {
    return denominator.equals(ONE);
  }

  boolean isBetweenWholes() {
    return denominator.equals(TWO);
  }

  /// As people write it: `2 1/3`, `-1/2`, `0`.
  public String mixed() {
    Fraction size = size();
    int whole = size.floor();
    Fraction rest = size.minus(of(whole));
    String sign = signum() < 0 ? "-" : "";
    if (rest.signum() == 0) {
      return sign + whole;
    }
    return sign + (whole == 0 ? "" : whole + " ") + rest;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
