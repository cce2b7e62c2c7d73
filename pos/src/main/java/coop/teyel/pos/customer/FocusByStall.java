package coop.teyel.pos.customer;

import coop.teyel.pos.baskets.BasketEvent;
import coop.teyel.pos.returns.ReturnMade;
import coop.teyel.pos.sales.SaleMade;
import coop.teyel.production.stock.StallId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// What was attended to last at each stall, since the start of the program. It only points at
/// facts: which of several baskets, and whether its customer is asked to pay.
@Component
class FocusByStall {

  private final Map<StallId, Focus> focuses = new ConcurrentHashMap<>();

  FocusByStall() {}

  /// The focus at a stall; where nothing has happened yet, the one that the facts tell.
  Focus at(StallId stall, Supplier<Focus> fromFacts) {
    Focus known = focuses.get(stall);
    if (known != null) {
      return known;
    }
    Focus told = fromFacts.get();
    Focus meanwhile = focuses.putIfAbsent(stall, told);
    return meanwhile == null ? told : meanwhile;
  }

  void follow(BasketEvent event) {
    switch (event) {
      case BasketEvent.Served(var stall, var basket) ->
          focuses.put(stall, new Focus.OnBasket(basket, Optional.empty()));
      case BasketEvent.PaymentRequested(var stall, var basket, var returned) ->
          focuses.put(stall, new Focus.OnBasket(basket, Optional.of(returned)));
      // other sellers go on with what they have
      case BasketEvent.Parked _ -> {}
    }
  }

  void follow(SaleMade made) {
    focuses.put(
        made.sale().stall(), new Focus.OnTicket(new CustomerDisplayState.Paid(made.sale())));
  }

  /// Where an exchange hands nothing out, its sale tells the change.
  void follow(ReturnMade made) {
    if (made.exchange().isEmpty() || !made.returned().handedOut().isZero()) {
      focuses.put(
          made.returned().stall(),
          new Focus.OnTicket(new CustomerDisplayState.Refunded(made.returned())));
    }
  }

  void forget(StallId stall) {
    focuses.remove(stall);
  }
}
