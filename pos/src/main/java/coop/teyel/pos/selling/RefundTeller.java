package coop.teyel.pos.selling;

import coop.teyel.production.facts.FactTeller;
import coop.teyel.production.facts.Telling;
import java.time.DateTimeException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells every field of a refund, for the chain.
@Component
class RefundTeller implements FactTeller {

  static final String TYPE = "return";

  private final RefundRows rows;

  RefundTeller(RefundRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<Telling> tell(String id) {
    try {
      return rows.find(id).map(RefundTeller::tell);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      // rows that do not even make a refund any more are changed rows
      return Optional.of(new Telling().with("unreadable", e.toString()));
    }
  }

  static Telling tell(Refund refund) {
    Telling telling =
        new Telling()
            .with("id", refund.id())
            .with("receipt", refund.receiptNumber())
            .with("sale", refund.saleId())
            .with("stall", refund.stall().value())
            .with("till", refund.tillSession())
            .with("seller", refund.seller())
            .with("at", refund.at().toEpochMilli())
            .with("day", refund.businessDay())
            .with("unit", refund.total().unit().code())
            .with("why", refund.reason())
            .with("rounding", refund.rounding().minor())
            .with("total", refund.total().minor());
    for (Refund.Line line : refund.lines()) {
      telling.with("line", line.line()).with("net", line.net().minor());
    }
    SaleTeller.tell(refund.payments(), telling);
    return telling;
  }
}
