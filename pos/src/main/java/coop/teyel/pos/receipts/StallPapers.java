package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PaperSource;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.pos.selling.Papers;
import coop.teyel.pos.selling.Refund;
import coop.teyel.pos.selling.Returns;
import coop.teyel.pos.selling.Sale;
import coop.teyel.pos.selling.Selling;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Look;
import coop.teyel.pos.till.Till;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.fields.Texts;
import coop.teyel.production.members.Coop;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the stall's papers from the facts that they show, at the moment of printing.
///
/// A receipt's reference is that of [Papers]; a closing's is its Z number, and that of a look into
/// a till the id of its session.
@Component
class StallPapers implements PaperSource {

  private final Selling selling;
  private final Returns returns;
  private final Closings closings;
  private final Till till;
  private final Stock stock;
  private final Members members;
  private final Founding founding;
  private final Chain chain;
  private final Texts texts;

  StallPapers(
      Selling selling,
      Returns returns,
      Closings closings,
      Till till,
      Stock stock,
      Members members,
      Founding founding,
      Chain chain,
      Texts texts) {
    this.selling = selling;
    this.returns = returns;
    this.closings = closings;
    this.till = till;
    this.stock = stock;
    this.members = members;
    this.founding = founding;
    this.chain = chain;
    this.texts = texts;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.RECEIPT, PaperKind.CLOSING);
  }

  @Override
  public Document draw(PrintRequest request) {
    Coop coop = founding.theCoop();
    PaperWriter paper = new PaperWriter(texts, request.language(), coop.zone());
    return request.kind() == PaperKind.CLOSING
        ? till(request, coop, paper)
        : receipt(request, coop, paper);
  }

  private Document receipt(PrintRequest request, Coop coop, PaperWriter paper) {
    String id = Papers.id(request.reference());
    return Papers.isRefund(request.reference())
        ? refund(returns.find(id).orElseThrow(), coop, request.copy()).draw(paper)
        : sale(selling.get(id), coop, request.copy()).draw(paper);
  }

  private SalePaper sale(Sale sale, Coop coop, boolean copy) {
    return new SalePaper(
        sale, coop.name(), nickname(sale.seller()), chain.hashOf("sale", sale.id()), copy);
  }

  private RefundPaper refund(Refund refund, Coop coop, boolean copy) {
    return new RefundPaper(
        refund,
        selling.get(refund.saleId()),
        coop.name(),
        nickname(refund.seller()),
        chain.hashOf("return", refund.id()),
        copy);
  }

  private Document till(PrintRequest request, Coop coop, PaperWriter paper) {
    String reference = request.reference();
    if (!reference.matches("[0-9]{1,18}")) {
      Look look = till.look(reference);
      return new TillPaper(coop.name(), name(look.session().stall()))
          .look(look, request.copy(), paper);
    }
    Closing closing = closings.get(Long.parseLong(reference));
    return new TillPaper(coop.name(), name(closing.look().session().stall()))
        .close(
            closing,
            nickname(closing.closedBy()),
            chain.hashOf("closing", reference),
            request.copy(),
            paper);
  }

  private String nickname(MemberId member) {
    return members.get(member).nickname();
  }

  private String name(StallId stall) {
    return stock.stalls().stream()
        .filter(one -> one.id().equals(stall))
        .findFirst()
        .map(Stall::name)
        .orElse("");
  }
}
