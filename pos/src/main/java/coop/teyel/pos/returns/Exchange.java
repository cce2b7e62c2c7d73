package coop.teyel.pos.returns;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.payments.Ticket;
import coop.teyel.production.money.Money;
import java.util.List;

/// What is to pay, or to hand out, when garments come back and others are taken for them.
///
/// @param ticket what the customer takes
/// @param byCard what the card terminal has taken of it already
/// @param worth what she brings back, not negative
public record Exchange(Ticket ticket, Money byCard, Money worth) {

  /// The exchange of what comes back for a basket.
  public static Exchange of(Basket basket, Money worth) {
    return new Exchange(basket.ticket(), basket.byCard(), worth);
  }

  /// What is left to pay; below nothing: to hand out.
  public Money difference() {
    return ticket.left(byCard).minus(worth);
  }

  /// Whether the customer is to pay something.
  public boolean isOwing() {
    return difference().isPositive();
  }

  /// How much of what comes back pays for the ticket.
  Money exchanged() {
    Money left = ticket.left(byCard);
    return worth.compareTo(left) > 0 ? left : worth;
  }

  /// How much of what comes back is more than the ticket costs.
  Money refunded() {
    return worth.minus(exchanged());
  }

  /// What is left to pay in cash, to the nearest coin.
  public Money cashDue() {
    return ticket.cashDue(worth.plus(byCard));
  }

  /// What is given when the difference is paid in cash.
  public List<Tendered> withCash(Tendered cash) {
    return List.of(cash, Tendered.card(byCard));
  }

  /// What is given when all that is left to pay goes to the card as well.
  public List<Tendered> withCard() {
    Money more = isOwing() ? difference() : Money.zero(worth.currency());
    return List.of(Tendered.card(byCard.plus(more)));
  }
}
