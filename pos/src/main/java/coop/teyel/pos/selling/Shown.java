package coop.teyel.pos.selling;

import coop.teyel.production.money.Money;

/// What the customer of a stall sees.
public sealed interface Shown {

  /// Nobody is being served.
  record Welcome() implements Shown {}

  /// What is in her basket so far, at least one piece.
  record Choosing(Basket basket) implements Shown {}

  /// What she is to pay.
  ///
  /// @param due what is left to pay in cash, to the nearest coin
  record Paying(Basket basket, Money due) implements Shown {}

  /// She has paid.
  record Paid(Sale sale) implements Shown {}

  /// She brought something back, and gets her money.
  record GivenBack(Refund refund) implements Shown {}

  /// The basket as it is, or the welcome where there is nothing in it.
  static Shown of(Basket basket) {
    return basket.lines().isEmpty() ? new Welcome() : new Choosing(basket);
  }
}
