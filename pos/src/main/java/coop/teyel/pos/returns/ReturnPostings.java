package coop.teyel.pos.returns;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Posting;
import coop.teyel.pos.books.Posting.Draft;
import coop.teyel.pos.sales.Postings;
import coop.teyel.pos.sales.Sale;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Map;

/// What a return says in the books: the sides of the sale changed, for the lines that came back.
final class ReturnPostings {

  private ReturnPostings() {}

  static Posting of(Return returned, Sale sale) {
    Draft draft = Posting.on(returned.businessDay(), EntryKind.RETURN, returned.id());
    draft = Postings.paid(draft, returned.payments());
    List<Sale.Line> back =
        returned.lines().stream().map(line -> sale.line(line.line()).orElseThrow()).toList();
    Map<String, Money> byDesign = Postings.revenueByDesign(back);
    byDesign.replaceAll((_, net) -> net.negated());
    return Postings.sold(draft, byDesign)
        .credit(Account.ROUNDING, returned.rounding().negated())
        .balanced();
  }
}
