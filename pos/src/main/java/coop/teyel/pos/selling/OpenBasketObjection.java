package coop.teyel.pos.selling;

import coop.teyel.pos.till.ClosingObjection;
import coop.teyel.pos.till.Till;
import coop.teyel.production.members.Founding;
import coop.teyel.production.stock.StallId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A till is not closed over a basket that somebody is serving. Parked ones wait for the next day.
@Component
class OpenBasketObjection implements ClosingObjection {

  private final BasketRows rows;
  private final Till till;
  private final Founding founding;

  OpenBasketObjection(BasketRows rows, Till till, Founding founding) {
    this.rows = rows;
    this.till = till;
    this.founding = founding;
  }

  @Override
  public Optional<String> objection(String sessionId) {
    StallId stall = till.session(sessionId).stall();
    return rows.open(stall, founding.theCoop().unit()).stream()
            .anyMatch(basket -> !basket.isUntouched())
        ? Optional.of("selling.objection")
        : Optional.empty();
  }
}
