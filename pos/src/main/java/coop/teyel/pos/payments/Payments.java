package coop.teyel.pos.payments;

import coop.teyel.production.money.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/// The payments of sales and returns, written and read as parts of them.
@Component
public class Payments {

  private final PaymentRows rows;

  Payments(PaymentRows rows) {
    this.rows = rows;
  }

  /// Writes the payments of a document, within the act that makes it.
  public void add(String document, List<Payment> payments) {
    rows.add(document, payments);
  }

  /// The payments of a document, in their order.
  public List<Payment> of(String document, Currency currency) {
    return rows.of(document, currency);
  }
}
