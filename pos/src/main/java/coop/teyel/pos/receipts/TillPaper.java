package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.TillReport;
import coop.teyel.production.money.Coins.Counted;
import java.util.Optional;

/// The two papers of a till: the Z of its closing, with the count, and the X of a look into it.
///
/// @param coop the name of the co-op
/// @param stall what people call it
record TillPaper(String coop, String stall) {

  /// The Z. A difference is on it, whatever it is.
  ///
  /// @param closer the nickname of whoever counted
  /// @param hash of the closing in the chain
  Document close(
      Closing closing, String closer, Optional<String> hash, boolean copy, PaperWriter paper) {
    paper
        .markIf(copy)
        .head(coop, paper.say("closing", closing.z()))
        .words(paper.say("stall"), stall)
        .moment(paper.say("opened"), closing.look().session().opened())
        .moment(paper.say("closed"), closing.closed())
        .words(paper.say("counted-by"), closer)
        .rule();
    write(closing.look(), paper);
    paper.rule();
    closing.pieces().forEach(counted -> write(counted, paper));
    return paper
        .rule()
        .total(paper.say("counted"), closing.counted())
        .sum(paper.say("difference"), closing.difference())
        .rule()
        .hash(hash)
        .cut();
  }

  /// The X.
  Document look(TillReport look, boolean copy, PaperWriter paper) {
    paper
        .markIf(copy)
        .head(coop, paper.say("look"))
        .words(paper.say("stall"), stall)
        .moment(paper.say("opened"), look.session().opened())
        .rule();
    write(look, paper);
    return paper.cut();
  }

  private static void write(TillReport look, PaperWriter paper) {
    paper
        .sum(paper.say("float"), look.session().float_())
        .sum(paper.say("sales", look.tickets()), look.sales())
        .sum(paper.say("returns", look.refunds()), look.returns())
        .sumUnlessNothing(paper.say("in"), look.in())
        .sumUnlessNothing(paper.say("out"), look.out())
        .total(paper.say("expected"), look.expected());
  }

  private static void write(Counted counted, PaperWriter paper) {
    paper.times(counted.count(), counted.coin().value(), counted.value());
  }
}
