package coop.teyel.pos.baskets;

import coop.teyel.production.money.Money;
import java.util.Optional;

/// A sum off the whole ticket, and why.
///
/// @param sum more than nothing
public record Discount(Money sum, Reason reason) {

  /// Why a customer pays less.
  public enum Reason {
    /// grade B
    SECOND,
    /// stained or faded at the stall
    STAIN,
    /// she takes many
    MANY,
    /// the market is about to close
    LAST_HOUR,
    /// a neighbour or a friend
    NEIGHBOUR
  }

  /// Refuses a discount of nothing or less.
  public Discount {
    if (!sum.isPositive()) {
      throw new IllegalArgumentException("a discount is more than nothing");
    }
  }

  Optional<Discount> atMost(Money most) {
    return most.isPositive()
        ? Optional.of(sum.compareTo(most) > 0 ? new Discount(most, reason) : this)
        : Optional.empty();
  }
}
