package coop.teyel.pos.returns.ui;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.production.money.Money;
import java.util.List;

/// What is to pay, or to hand out, when garments come back and others are taken for them.
///
/// @param basket what the customer takes
/// @param worth what she brings back, more than nothing
record Exchange(Basket basket, Money worth) {

  /// What is left to pay; below nothing: to hand out.
  Money difference() {
    return basket.leftToPay().minus(worth);
  }

  boolean isOwing() {
    return difference().isPositive();
  }

  /// What is left to pay in cash, to the nearest coin.
  Money cashDue() {
    return basket.cashDue(worth.plus(basket.byCard()));
  }

  List<Tendered> withCash(Tendered cash) {
    return List.of(cash, Tendered.card(basket.byCard()));
  }

  /// All that is left to pay goes to the card as well.
  List<Tendered> byCard() {
    Money more = isOwing() ? difference() : Money.zero(basket.currency());
    return List.of(Tendered.card(basket.byCard().plus(more)));
  }
}
