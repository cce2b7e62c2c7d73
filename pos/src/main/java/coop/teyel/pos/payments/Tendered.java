package coop.teyel.pos.payments;

import coop.teyel.production.money.Money;

/// What a customer hands over, before it is known whether it is enough.
///
/// @param sum of notes and coins, or what the card terminal is to take; never negative
public record Tendered(Payment.Tender tender, Money sum) {

  /// Refuses a sum below zero: screens do not let one be typed.
  public Tendered {
    if (sum.isNegative()) {
      throw new IllegalArgumentException("nobody hands over less than nothing");
    }
  }

  /// Notes and coins.
  public static Tendered cash(Money sum) {
    return new Tendered(Payment.Tender.CASH, sum);
  }

  /// By the outside terminal.
  public static Tendered card(Money sum) {
    return new Tendered(Payment.Tender.CARD, sum);
  }

  public static Tendered exchange(Money sum) {
    return new Tendered(Payment.Tender.EXCHANGE, sum);
  }
}
