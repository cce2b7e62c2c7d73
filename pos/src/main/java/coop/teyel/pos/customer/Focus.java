package coop.teyel.pos.customer;

import coop.teyel.pos.baskets.BasketId;
import coop.teyel.production.money.Money;
import java.util.Optional;

/// What the sellers of a stall attended to last.
sealed interface Focus {

  /// Nothing in particular: any basket that is being served there.
  record Anything() implements Focus {}

  /// A basket, as long as it is open.
  ///
  /// @param returned present once its customer is asked to pay: the worth of what she brings back
  record OnBasket(BasketId basket, Optional<Money> returned) implements Focus {}

  /// A sale or a return that was made, as its customer sees it until the next one comes.
  record OnTicket(CustomerDisplayState settled) implements Focus {}
}
