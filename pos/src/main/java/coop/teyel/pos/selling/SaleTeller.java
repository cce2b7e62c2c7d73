package coop.teyel.pos.selling;

import coop.teyel.production.facts.FactTeller;
import coop.teyel.production.facts.Telling;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells every field of a sale, for the chain.
@Component
class SaleTeller implements FactTeller {

  static final String TYPE = "sale";

  private final SaleRows rows;

  SaleTeller(SaleRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<Telling> tell(String id) {
    try {
      return rows.find(id).map(SaleTeller::tell);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      // rows that do not even make a sale any more are changed rows
      return Optional.of(new Telling().with("unreadable", e.toString()));
    }
  }

  static Telling tell(Sale sale) {
    Telling telling =
        new Telling()
            .with("id", sale.id())
            .with("receipt", sale.receiptNumber())
            .with("basket", sale.basket())
            .with("stall", sale.stall().value())
            .with("till", sale.tillSession())
            .with("seller", sale.seller())
            .with("at", sale.at().toEpochMilli())
            .with("day", sale.businessDay())
            .with("unit", sale.total().unit().code())
            .with("discount", sale.discount().map(it -> it.sum().minor()).orElse(0L))
            .with("why", sale.discount().map(it -> it.reason().name()).orElse(""))
            .with("rounding", sale.rounding().minor())
            .with("total", sale.total().minor());
    sale.lines().forEach(line -> tell(line, telling));
    tell(sale.payments(), telling);
    return telling;
  }

  static void tell(List<Payment> payments, Telling telling) {
    for (Payment payment : payments) {
      telling
          .with("tender", payment.tender())
          .with("tendered", payment.tendered().minor())
          .with("back", payment.givenBack().minor());
    }
  }

  private static void tell(Sale.Line line, Telling telling) {
    telling
        .with("line", line.line())
        .with("code", line.code())
        .with("words", line.words())
        .with("design", line.design())
        .with("name", line.designName())
        .with("size", line.size())
        .with("colour", line.colour())
        .with("second", line.second())
        .with("price", line.price().minor())
        .with("off", line.discount().minor())
        .with("scanned", line.scanned())
        .with("elsewhere", line.elsewhere());
  }
}
