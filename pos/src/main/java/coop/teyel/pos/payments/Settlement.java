package coop.teyel.pos.payments;

import coop.teyel.production.money.Money;
import java.util.List;

/// Whether what was handed over settles a ticket.
public sealed interface Settlement {

  /// It does: total + rounding = what is kept of the payments.
  record Settled(List<Payment> payments, Money rounding) implements Settlement {}

  /// So much is missing still.
  record TooLittle(Money missing) implements Settlement {}

  /// A card takes `most` at the most; there is no change from a card.
  record CardTooMuch(Money most) implements Settlement {}

  /// The cash is so much more than the ticket that it must be a slip of the finger.
  record CashTooMuch(Money due) implements Settlement {}
}
