package coop.teyel.production.shares.halving;

/// One checked garment as it stood when its list was frozen.
///
/// @param number the eight digits of its label
/// @param stratum design, size and grade
/// @param value what it would cost at the stall, in minor units, up to [#MOST_VALUE]. The split
///   refuses a list with a value under zero
public record FrozenGarment(String number, Stratum stratum, long value) {

  /// A million millions of minor units: sums over any list stay exact in 64 bits.
  public static final long MOST_VALUE = 1_000_000_000_000L;

  /// Refuses a number that is not eight digits and a value beyond [#MOST_VALUE].
  public FrozenGarment {
    if (!number.matches("[0-9]{8}")) {
      throw new IllegalArgumentException("a garment's number has eight digits");
    }
    if (value > MOST_VALUE) {
      throw new IllegalArgumentException("a garment's value is too large");
    }
  }
}
