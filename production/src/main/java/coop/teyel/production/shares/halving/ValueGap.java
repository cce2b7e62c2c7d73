package coop.teyel.production.shares.halving;

/// How much more than their part of the value the members have, on an exact whole-number scale:
/// `whole · members' value - part · all value`, where the ratio is `part/whole`. For halves it is
/// what the members have more than the sale. Above 0 the sale is the poorer side, below 0 the
/// members are.
record ValueGap(long part, long whole, long amount) {

  static ValueGap at(Fraction ratio) {
    return new ValueGap(
        ratio.numerator().longValueExact(), ratio.denominator().longValueExact(), 0);
  }

  ValueGap withMembers(FrozenGarment garment) {
    return plus(Math.multiplyExact(whole - part, garment.value()));
  }

  ValueGap withSale(FrozenGarment garment) {
    return plus(Math.multiplyExact(-part, garment.value()));
  }

  ValueGap afterExchange(FrozenGarment toSale, FrozenGarment toMembers) {
    return plus(Math.multiplyExact(whole, toMembers.value() - toSale.value()));
  }

  boolean isNarrowerThan(ValueGap other) {
    return Math.abs(amount) < Math.abs(other.amount);
  }

  /// Whether the gap is no more than fair: half the dearest garment, or for an uneven ratio as much
  /// of it as the members' count is off its own part, if that is more.
  boolean isFair(long dearest, int given, int garments) {
    long countOff = Math.abs(Math.subtractExact(whole * given, part * garments));
    return Math.multiplyExact(2, Math.abs(amount))
        <= Math.multiplyExact(dearest, Math.max(whole, 2 * countOff));
  }

  private ValueGap plus(long more) {
    return new ValueGap(part, whole, Math.addExact(amount, more));
  }
}
