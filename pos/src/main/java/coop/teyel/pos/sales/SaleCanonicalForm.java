package coop.teyel.pos.sales;

import coop.teyel.pos.payments.Payment;
import coop.teyel.production.facts.CanonicalForm;
import coop.teyel.production.facts.ChainedFacts;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells every field of a sale, for the chain.
@Component
public class SaleCanonicalForm implements ChainedFacts {

  static final String TYPE = "sale";

  private final SaleRows rows;

  SaleCanonicalForm(SaleRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<CanonicalForm> tell(String id) {
    try {
      return rows.find(id).map(SaleCanonicalForm::tell);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      // rows that do not even make a sale any more are changed rows
      return Optional.of(new CanonicalForm().with("unreadable", e.toString()));
    }
  }

  static CanonicalForm tell(Sale sale) {
    CanonicalForm telling =
        new CanonicalForm()
            .with("id", sale.id())
            .with("receipt", sale.receiptNumber())
            .with("basket", sale.basket())
            .with("stall", sale.stall().value())
            .with("till", sale.tillSession())
            .with("seller", sale.seller())
            .with("at", sale.at().toEpochMilli())
            .with("day", sale.businessDay())
            .with("unit", sale.total().currency().code())
            .with("discount", sale.discount().map(it -> it.sum().minor()).orElse(0L))
            .with("why", sale.discount().map(it -> it.reason().name()).orElse(""))
            .with("rounding", sale.rounding().minor())
            .with("total", sale.total().minor());
    sale.lines().forEach(line -> tell(line, telling));
    tell(sale.payments(), telling);
    return telling;
  }

  public static void tell(List<Payment> payments, CanonicalForm telling) {
    for (Payment payment : payments) {
      telling
          .with("tender", payment.tender())
          .with("tendered", payment.tendered().minor())
          .with("back", payment.givenBack().minor());
    }
  }

  private static void tell(Sale.Line line, CanonicalForm telling) {
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
