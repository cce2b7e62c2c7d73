package coop.teyel.pos.returns;

import coop.teyel.pos.sales.SaleCanonicalForm;
import coop.teyel.production.facts.CanonicalForm;
import coop.teyel.production.facts.ChainedFacts;
import java.time.DateTimeException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells every field of a refund, for the chain.
@Component
class ReturnCanonicalForm implements ChainedFacts {

  static final String TYPE = "return";

  private final ReturnRows rows;

  ReturnCanonicalForm(ReturnRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<CanonicalForm> tell(String id) {
    try {
      return rows.find(id).map(ReturnCanonicalForm::tell);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      // rows that do not even make a refund any more are changed rows
      return Optional.of(new CanonicalForm().with("unreadable", e.toString()));
    }
  }

  static CanonicalForm tell(Return refund) {
    CanonicalForm telling =
        new CanonicalForm()
            .with("id", refund.id())
            .with("receipt", refund.receiptNumber())
            .with("sale", refund.saleId())
            .with("stall", refund.stall().value())
            .with("till", refund.tillSession())
            .with("seller", refund.seller())
            .with("at", refund.at().toEpochMilli())
            .with("day", refund.businessDay())
            .with("unit", refund.total().currency().code())
            .with("why", refund.reason())
            .with("rounding", refund.rounding().minor())
            .with("total", refund.total().minor());
    for (Return.Line line : refund.lines()) {
      telling.with("line", line.line()).with("net", line.net().minor());
    }
    SaleCanonicalForm.tell(refund.payments(), telling);
    return telling;
  }
}
