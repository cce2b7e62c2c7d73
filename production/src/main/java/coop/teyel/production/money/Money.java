package coop.teyel.production.money;

/// A sum: a whole number of smallest units (kuruş, cents) of one unit. Units never mix.
///
/// @param minor smallest units, at most [#LIMIT] either way
public record Money(long minor, Currency currency) implements Comparable<Money> {

  /// The largest sum that the program takes: ten thousand million main units with two decimals.
  public static final long LIMIT = 1_000_000_000_000L;

  /// Refuses sums beyond [#LIMIT].
  public Money {
    if (Math.absExact(minor) > LIMIT) {
      throw new ArithmeticException("sum out of range: " + minor);
    }
  }

  /// A sum of smallest units.
  public static Money ofMinor(long minor, Currency currency) {
    return new Money(minor, currency);
  }

  /// A sum of whole main units: lira, euro.
  public static Money ofMain(long main, Currency currency) {
    return new Money(Math.multiplyExact(main, currency.scale()), currency);
  }

  /// Nothing.
  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /// This and `other` together; both of one unit.
  public Money plus(Money other) {
    return new Money(Math.addExact(minor, inSameUnit(other)), currency);
  }

  /// This less `other`; both of one unit.
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, inSameUnit(other)), currency);
  }

  /// This, `count` times.
  public Money times(long count) {
    return new Money(Math.multiplyExact(minor, count), currency);
  }

  /// The same sum with the other sign.
  public Money negated() {
    return new Money(-minor, currency);
  }

  /// The same sum without its sign.
  public Money abs() {
    return new Money(Math.absExact(minor), currency);
  }

  /// Whether it is nothing at all.
  public boolean isZero() {
    return minor == 0;
  }

  /// Whether it is more than nothing.
  public boolean isPositive() {
    return minor > 0;
  }

  /// Whether it is less than nothing.
  public boolean isNegative() {
    return minor < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, inSameUnit(other));
  }

  private long inSameUnit(Money other) {
    if (!currency.code().equals(other.currency.code())) {
      throw new IllegalArgumentException(
          "cannot mix " + currency.code() + " and " + other.currency.code());
    }
    return other.minor;
  }
}
