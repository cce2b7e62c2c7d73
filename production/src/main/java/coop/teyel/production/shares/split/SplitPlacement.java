package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.FrozenGarment;

/// Where a garment of a split ended.
public sealed interface SplitPlacement {

  /// The garment.
  FrozenGarment garment();

  /// In the half that is for sale.
  record OnSaleSide(FrozenGarment garment) implements SplitPlacement {}

  /// In the members' half.
  ///
  /// @param member whose it is now
  /// @param turn the how-manieth pick it was, from 1
  record OnMembersSide(FrozenGarment garment, String member, int turn) implements SplitPlacement {}
}
