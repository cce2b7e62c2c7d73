package coop.teyel.pos.selling;

import coop.teyel.pos.till.ClosingObjection;
import coop.teyel.pos.till.Objection;
import coop.teyel.pos.till.Till;
import coop.teyel.production.members.Founding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A till is not closed over a basket that somebody is serving. Parked ones wait for the next day,
/// so whoever closes parks it where its seller is gone.
@Component
class OpenBasketObjection implements ClosingObjection {

  private static final Optional<String> PARK = Optional.of("selling.objection.park");

  private final BasketRows rows;
  private final Till till;
  private final Founding founding;

  OpenBasketObjection(BasketRows rows, Till till, Founding founding) {
    this.rows = rows;
    this.till = till;
    this.founding = founding;
  }

  @Override
  public List<Objection> objections(String sessionId) {
    return served(sessionId)
        .map(basket -> new Objection(basket.seller(), "selling.objection", basket.count(), PARK))
        .toList();
  }

  @Override
  public void putAside(String sessionId) {
    served(sessionId).forEach(basket -> rows.state(basket.id(), Basket.State.PARKED));
  }

  private Stream<Basket> served(String sessionId) {
    return rows.open(till.session(sessionId).stall(), founding.theCoop().unit()).stream()
        .filter(basket -> !basket.isUntouched());
  }
}
