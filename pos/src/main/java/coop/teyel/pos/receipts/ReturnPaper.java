package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.peripherals.DrawerRule;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.till.TillEvent.Occasion;
import java.util.Optional;

/// The receipt of garments that came back.
///
/// @param sale on which they had been bought
/// @param coop the name of the co-op
/// @param seller the nickname of whoever took them back
/// @param hash of the return in the chain
record ReturnPaper(
    Return returned, Sale sale, String coop, String seller, Optional<String> hash, boolean copy) {

  Document draw(PaperWriter paper) {
    if (DrawerRule.isWanted(Occasion.RETURN, returned.cash(), copy)) {
      paper.openDrawer();
    }
    paper
        .markIf(copy)
        .head(coop, paper.say("return"))
        .words(paper.say("number"), Long.toString(returned.receiptNumber()))
        .moment(paper.say("date"), returned.at())
        .words(paper.say("seller"), seller)
        .words(paper.say("of-sale"), Long.toString(sale.receiptNumber()))
        .words(paper.say("reason"), paper.say("reason." + returned.reason()))
        .rule();
    returned.lines().forEach(line -> paper.sum(words(line), line.net()));
    paper
        .rule()
        .sumUnlessNothing(paper.say("rounding"), returned.rounding())
        .total(paper.say("given-back"), returned.total());
    returned.payments().forEach(payment -> write(payment, paper));
    return paper.rule().hash(hash).cut();
  }

  private String words(Return.Line line) {
    return sale.line(line.line()).map(Sale.Line::words).orElse("");
  }

  private static void write(Payment payment, PaperWriter paper) {
    paper.sumUnlessNothing(paper.say("tender." + payment.tender()), payment.givenBack());
  }
}
