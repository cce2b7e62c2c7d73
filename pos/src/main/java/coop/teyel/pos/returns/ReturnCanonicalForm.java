package coop.teyel.pos.returns;

import coop.teyel.pos.sales.SaleCanonicalForm;
import coop.teyel.production.facts.CanonicalForm;
import coop.teyel.production.facts.ChainedFacts;
import java.time.DateTimeException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells every field of a return, for the chain.
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
      // rows that do not even make a return any more are changed rows
      return Optional.of(new CanonicalForm().with("unreadable", e.toString()));
    }
  }

  static CanonicalForm tell(Return returned) {
    CanonicalForm telling =
        new CanonicalForm()
            .with("id", returned.id())
            .with("receipt", returned.receiptNumber())
            .with("sale", returned.saleId())
            .with("stall", returned.stall().value())
            .with("till", returned.tillSession())
            .with("seller", returned.seller())
            .with("at", returned.at().toEpochMilli())
            .with("day", returned.businessDay())
            .with("unit", returned.total().currency().code())
            .with("why", returned.reason())
            .with("rounding", returned.rounding().minor())
            .with("total", returned.total().minor());
    for (Return.Line line : returned.lines()) {
      telling.with("line", line.line()).with("net", line.net().minor());
    }
    SaleCanonicalForm.tell(returned.payments(), telling);
    return telling;
  }
}
