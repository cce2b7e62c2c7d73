package coop.teyel.pos.sales;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Posting;
import coop.teyel.pos.books.Posting.Draft;
import coop.teyel.pos.payments.Payment;
import coop.teyel.production.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a sale says in the books.
public final class Postings {

  private Postings() {}

  /// Money in by tender, revenue by design, the rounding on a line of its own.
  static Posting of(Sale sale) {
    Draft draft = Posting.on(sale.businessDay(), EntryKind.SALE, sale.id());
    draft = paid(draft, sale.payments());
    draft = sold(draft, revenueByDesign(sale.lines()));
    return draft.credit(Account.ROUNDING, sale.rounding()).balanced();
  }

  /// Adds what was paid, by tender.
  public static Draft paid(Draft draft, List<Payment> payments) {
    for (Payment payment : payments) {
      draft = draft.debit(account(payment.tender()), payment.kept());
    }
    return draft;
  }

  /// Adds revenue by design.
  public static Draft sold(Draft draft, Map<String, Money> byDesign) {
    for (Map.Entry<String, Money> design : byDesign.entrySet()) {
      draft = draft.credit(Account.SALES, design.getValue(), design.getKey());
    }
    return draft;
  }

  /// What lines were sold for, by the id of their design.
  public static Map<String, Money> revenueByDesign(List<Sale.Line> lines) {
    Map<String, Money> revenue = new LinkedHashMap<>();
    lines.forEach(line -> revenue.merge(line.design(), line.net(), Money::plus));
    return revenue;
  }

  /// What is exchanged goes out of the till and into it again on one ticket, so it leaves no cash
  /// behind.
  private static Account account(Payment.Tender tender) {
    return switch (tender) {
      case CASH, EXCHANGE -> Account.CASH;
      case CARD -> Account.CARD;
    };
  }
}
