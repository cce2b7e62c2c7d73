package coop.teyel.production.shares.halving;

import java.util.List;

/// One stratum of a list, and how many of its garments may become the members'.
///
/// They are due `n·r + carry`. When that is whole they get exactly it, else the whole number below
/// or above it; never less than none or more than all.
///
/// @param garments in the order of their lots
/// @param due the members' part, with what the stratum brings from earlier splits
/// @param least the least that they get
/// @param most the most, which is the same or one more
record Quota(Stratum stratum, List<FrozenGarment> garments, Fraction due, int least, int most) {

  static Quota of(List<FrozenGarment> garments, Fraction ratio, Carries carries) {
    Stratum stratum = garments.getFirst().stratum();
    int count = garments.size();
    Fraction due = ratio.times(Fraction.of(count)).plus(carries.of(stratum));
    return new Quota(
        stratum,
        garments,
        due,
        Math.clamp(due.floor(), 0, count),
        Math.clamp(due.ceiling(), 0, count));
  }

  /// Whether it is still open to whom the odd garment goes.
  boolean isOpen() {
    return least < most;
  }

  /// The garment that goes to the members or not.
  FrozenGarment odd() {
    return garments.get(least);
  }

  /// The garments that go to the members.
  List<FrozenGarment> certain() {
    return garments.subList(0, least);
  }

  /// The garments that are left for the sale.
  List<FrozenGarment> rest() {
    return garments.subList(most, garments.size());
  }

  /// What the stratum carries on when the members got so many.
  Fraction left(int given) {
    return due.minus(Fraction.of(given));
  }
}
