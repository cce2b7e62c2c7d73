package coop.teyel.production.shares.halving;

/// How many garments of a whole list become the members': `least`, or `most`, which is the same or
/// one more. One more only when the value may decide.
record MembersCount(int least, int most) {

  /// The whole number nearest to what the members are due, `n·r + carried`. Between two equally
  /// near ones the one nearer to `n·r`, so that an old half piece never makes this list more uneven
  /// than it must be; with nothing carried, either.
  static MembersCount due(int garments, Fraction ratio, Fraction carried) {
    Fraction due = ratio.times(Fraction.of(garments)).plus(carried);
    int below = due.floor();
    int nearest = due.plus(Fraction.HALF).floor();
    if (!due.isBetweenWholes()) {
      return new MembersCount(nearest, nearest);
    }
    return switch (carried.signum()) {
      case 1 -> new MembersCount(below, below);
      case -1 -> new MembersCount(nearest, nearest);
      default -> new MembersCount(below, nearest);
    };
  }

  MembersCount within(int least, int most) {
    return new MembersCount(
        Math.clamp(this.least, least, most), Math.clamp(this.most, least, most));
  }
}
