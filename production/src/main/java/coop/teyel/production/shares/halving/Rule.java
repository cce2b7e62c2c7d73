package coop.teyel.production.shares.halving;

import java.math.BigInteger;

/// The rule that the members voted: how much of the garments is theirs, and how they weigh.
///
/// @param version the name under which it is in force, such as `2026-1`
/// @param ratio the members' part, from 0 to 1, with a denominator up to 1000
/// @param weights how the members' part is shared among them
public record Rule(String version, Fraction ratio, Weights weights) {

  private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(1000);

  /// Refuses a blank version and a ratio out of range.
  public Rule {
    if (version.isBlank()) {
      throw new IllegalArgumentException("a rule has a version");
    }
    requirePart(ratio);
    if (ratio.denominator().compareTo(LARGEST_DENOMINATOR) > 0) {
      throw new IllegalArgumentException("a ratio finer than thousandths");
    }
  }

  /// Half for the members, all of them alike.
  public static Rule half(String version) {
    return new Rule(version, Fraction.HALF, new Weights.Equal());
  }

  static void requirePart(Fraction part) {
    if (part.signum() < 0 || part.compareTo(Fraction.WHOLE) > 0) {
      throw new IllegalArgumentException("a part is from 0 to 1");
    }
  }
}
