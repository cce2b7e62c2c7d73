package coop.teyel.pos.sales;

import coop.teyel.production.money.Money;

/// What came of paying a basket.
public sealed interface PayAnswer {

  /// It is sold.
  record Paid(Sale sale) implements PayAnswer {}

  /// It was sold before, by another tap or on another tablet.
  record AlreadyPaid(Sale sale) implements PayAnswer {}

  /// So much is missing.
  record TooLittle(Money missing) implements PayAnswer {}

  /// The card takes `most` at the most.
  record CardTooMuch(Money most) implements PayAnswer {}

  /// The terminal has taken `taken` for this basket already, and less than that was handed in.
  record CardTookMore(Money taken) implements PayAnswer {}

  /// Only `due` is to pay; so much more cash must be a slip of the finger.
  record CashTooMuch(Money due) implements PayAnswer {}

  /// There is nothing in the basket.
  record Empty() implements PayAnswer {}

  /// A garment in the basket cannot be sold any more.
  record NoLongerForSale(int line, String words) implements PayAnswer {}

  /// The till of this stall is not open.
  record TillClosed() implements PayAnswer {}

  /// The basket is parked.
  record NotOpen() implements PayAnswer {}
}
