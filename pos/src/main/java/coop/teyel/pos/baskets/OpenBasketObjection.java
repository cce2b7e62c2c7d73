package coop.teyel.pos.baskets;

import coop.teyel.pos.till.ClosingObjection;
import coop.teyel.pos.till.Till;
import coop.teyel.production.coop.CoopSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A till is not closed over a basket that somebody is serving. Parked ones wait for the next day,
/// so whoever closes parks it where its seller is gone.
@Component
class OpenBasketObjection implements ClosingObjection {

  private static final Optional<String> PARK = Optional.of("sales.objection.park");

  private final BasketRows rows;
  private final BasketChanges changes;
  private final Till till;
  private final CoopSettings settings;

  OpenBasketObjection(BasketRows rows, BasketChanges changes, Till till, CoopSettings settings) {
    this.rows = rows;
    this.changes = changes;
    this.till = till;
    this.settings = settings;
  }

  @Override
  public List<ClosingObjection.Objection> objections(String sessionId) {
    return served(sessionId)
        .map(basket ->
            new ClosingObjection.Objection(
                basket.seller(), "sales.objection", basket.count(), PARK))
        .toList();
  }

  @Override
  public void putAside(String sessionId) {
    served(sessionId).forEach(changes::park);
  }

  private Stream<Basket> served(String sessionId) {
    return rows.open(till.session(sessionId).stall(), settings.theCoop().currency()).stream()
        .filter(basket -> !basket.isUntouched());
  }
}
