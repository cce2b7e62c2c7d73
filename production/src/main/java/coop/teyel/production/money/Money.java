package coop.teyel.production.money;

/// A sum: a whole number of smallest units (kuruş, cents) of one unit. Units never mix.
///
/// @param minor smallest units, at most [#LIMIT] either way
public record Money(long minor, Unit unit) implements Comparable<Money> {

  /// The largest sum that the program takes: ten thousand million main units with two decimals.
  public static final long LIMIT = 1_000_000_000_000L;

  /// Refuses sums beyond [#LIMIT].
  public Money {
    if (Math.absExact(minor) > LIMIT) {
      throw new ArithmeticException("sum out of range: " + minor);
    }
  }

  /// A sum of smallest units.
  public static Money ofMinor(long minor, Unit unit) {
    return new Money(minor, unit);
  }

  /// Nothing.
  public static Money zero(Unit unit) {
    return new Money(0, unit);
  }

  /// This and `other` together; both of one unit.
  public Money plus(Money other) {
    return new Money(Math.addExact(minor, inSameUnit(other)), unit);
  }

  /// This less `other`; both of one unit.
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, inSameUnit(other)), unit);
  }

  /// This, `count` times.
  public Money times(long count) {
    return new Money(Math.multiplyExact(minor, count), unit);
  }

  /// The same sum with the other sign.
  public Money negated() {
    return new Money(-minor, unit);
  }

  /// The same sum without its sign.
  public Money abs() {
    return new Money(Math.absExact(minor), unit);
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
    if (!unit.code().equals(other.unit.code())) {
      throw new IllegalArgumentException("cannot mix " + unit.code() + " and " + other.unit.code());
    }
    return other.minor;
  }
}
