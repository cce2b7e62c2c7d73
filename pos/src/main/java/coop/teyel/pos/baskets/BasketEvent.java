package coop.teyel.pos.baskets;

import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;

/// Something happened to a basket. Published within the act, for those who listen after its commit.
public sealed interface BasketEvent {

  StallId stall();

  BasketId basket();

  /// Its seller began it, changed it, or turned to it again.
  record Served(StallId stall, BasketId basket) implements BasketEvent {}

  /// Its customer is asked to pay.
  ///
  /// @param returned the worth of what she brings back on the same ticket; zero without an exchange
  record PaymentRequested(StallId stall, BasketId basket, Money returned) implements BasketEvent {}

  /// It was parked: nobody serves it now.
  record Parked(StallId stall, BasketId basket) implements BasketEvent {}
}
