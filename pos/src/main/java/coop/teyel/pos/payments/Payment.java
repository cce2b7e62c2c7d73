package coop.teyel.pos.payments;

import coop.teyel.production.money.Money;

/// One sum that changed hands, by one tender. On a sale the customer tenders and gets change; on a
/// return nothing is tendered and `givenBack` is what she gets.
///
/// @param tendered what the customer handed over, never negative
/// @param givenBack what was handed to her, never negative
public record Payment(Tender tender, Money tendered, Money givenBack) {

  /// How a sum is paid.
  public enum Tender {
    /// notes and coins
    CASH,
    /// the bank's own terminal beside the tablet
    CARD,
    /// what came back on the same ticket
    EXCHANGE
  }

  /// Refuses sums below zero: nobody hands over less than nothing.
  public Payment {
    if (tendered.isNegative() || givenBack.isNegative()) {
      throw new IllegalArgumentException("a payment has no sums below zero");
    }
  }

  /// What stays with the co-op; negative on a return.
  public Money kept() {
    return tendered.minus(givenBack);
  }

  static Payment given(Tender tender, Money sum) {
    return new Payment(tender, sum, Money.zero(sum.currency()));
  }

  public static Payment back(Tender tender, Money sum) {
    return new Payment(tender, Money.zero(sum.currency()), sum);
  }
}
