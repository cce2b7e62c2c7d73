package coop.teyel.production.shares;

/// Where a garment of a split ended.
public sealed interface Placed {

  /// The garment.
  FrozenGarment garment();

  /// In the half that is for sale.
  record OnSaleSide(FrozenGarment garment) implements Placed {}

  /// In the members' half.
  ///
  /// @param member whose it is now
  /// @param turn the how-manieth pick it was, from 1
  record OnMembersSide(FrozenGarment garment, String member, int turn) implements Placed {}
}
