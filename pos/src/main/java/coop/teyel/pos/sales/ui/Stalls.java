package coop.teyel.pos.sales.ui;

import coop.teyel.pos.till.Till;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import java.util.List;
import org.springframework.stereotype.Component;

/// The stalls where one can sell now.
@Component
public class Stalls {

  private final Stock stock;
  private final Till till;

  Stalls(Stock stock, Till till) {
    this.stock = stock;
    this.till = till;
  }

  /// The stalls whose till is open.
  public List<Stall> open() {
    return stock.stalls().stream().filter(stall -> till.isOpen(stall.id())).toList();
  }
}
