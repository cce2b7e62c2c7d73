package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.peripherals.DrawerRule;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.till.TillEvent.Occasion;
import coop.teyel.production.money.Money;
import java.util.Optional;

/// The receipt of a sale.
///
/// @param coop the name of the co-op
/// @param seller her nickname
/// @param hash of the sale in the chain
record SalePaper(Sale sale, String coop, String seller, Optional<String> hash, boolean copy) {

  Document draw(PaperWriter paper) {
    if (DrawerRule.isWanted(Occasion.SALE, sale.cash(), copy)) {
      paper.openDrawer();
    }
    paper
        .markIf(copy)
        .head(coop, paper.say("sale"))
        .words(paper.say("number"), Long.toString(sale.receiptNumber()))
        .moment(paper.say("date"), sale.at())
        .words(paper.say("seller"), seller)
        .rule();
    sale.lines().forEach(line -> write(line, paper));
    paper
        .rule()
        .sumUnlessNothing(paper.say("rounding"), sale.rounding())
        .total(paper.say("total"), sale.total());
    sale.payments().forEach(payment -> write(payment, paper));
    return paper
        .sumUnlessNothing(paper.say("change"), sale.change())
        .rule()
        .foot(paper.say("thanks"))
        .hash(hash)
        .cut();
  }

  private static void write(Sale.Line line, PaperWriter paper) {
    String words = line.second() ? paper.say("second", line.words()) : line.words();
    paper
        .sum(words, line.price())
        .sumUnlessNothing(paper.say("discount"), line.discount().negated());
  }

  private static void write(Payment payment, PaperWriter paper) {
    Money tendered = payment.tendered();
    paper.sumUnlessNothing(paper.say("tender." + payment.tender()), tendered);
  }
}
