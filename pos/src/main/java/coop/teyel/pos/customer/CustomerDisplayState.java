package coop.teyel.pos.customer;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.Sale;
import coop.teyel.production.money.Money;

/// What the customer of a stall sees.
public sealed interface CustomerDisplayState {

  /// Nobody is being served.
  record Welcome() implements CustomerDisplayState {}

  /// What is in her basket so far, at least one piece.
  record Choosing(Basket basket) implements CustomerDisplayState {}

  /// What she is to pay.
  ///
  /// @param due what is left to pay in cash, to the nearest coin
  record Paying(Basket basket, Money due) implements CustomerDisplayState {}

  /// She has paid.
  record Paid(Sale sale) implements CustomerDisplayState {}

  /// She brought something back, and gets her money.
  record Refunded(Return returned) implements CustomerDisplayState {}
}
