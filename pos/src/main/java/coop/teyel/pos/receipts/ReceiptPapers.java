package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.ReceiptReference;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.TillReference;
import coop.teyel.pos.till.TillReport;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.texts.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the stall's papers from the facts that they show, at the moment of printing.
@Component
class ReceiptPapers implements PaperSource {

  private final Selling selling;
  private final Returns returns;
  private final Closings closings;
  private final Till till;
  private final Stock stock;
  private final Members members;
  private final CoopSettings settings;
  private final Chain chain;
  private final Texts texts;

  ReceiptPapers(
      Selling selling,
      Returns returns,
      Closings closings,
      Till till,
      Stock stock,
      Members members,
      CoopSettings settings,
      Chain chain,
      Texts texts) {
    this.selling = selling;
    this.returns = returns;
    this.closings = closings;
    this.till = till;
    this.stock = stock;
    this.members = members;
    this.settings = settings;
    this.chain = chain;
    this.texts = texts;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.RECEIPT, PaperKind.CLOSING);
  }

  @Override
  public Document draw(PrintRequest request) {
    Coop coop = settings.theCoop();
    PaperWriter paper = new PaperWriter(texts, request.language(), coop.zone());
    return request.kind() == PaperKind.CLOSING
        ? till(request, coop, paper)
        : receipt(request, coop, paper);
  }

  private Document receipt(PrintRequest request, Coop coop, PaperWriter paper) {
    String id = request.reference().id();
    return ReceiptReference.isReturn(request.reference())
        ? returned(returns.find(id).orElseThrow(), coop, request.copy()).draw(paper)
        : sale(selling.get(id), coop, request.copy()).draw(paper);
  }

  private SalePaper sale(Sale sale, Coop coop, boolean copy) {
    return new SalePaper(
        sale, coop.name(), nickname(sale.seller()), chain.hashOf(Sale.FACT, sale.id()), copy);
  }

  private ReturnPaper returned(Return returned, Coop coop, boolean copy) {
    return new ReturnPaper(
        returned,
        selling.get(returned.saleId()),
        coop.name(),
        nickname(returned.seller()),
        chain.hashOf(Return.FACT, returned.id()),
        copy);
  }

  private Document till(PrintRequest request, Coop coop, PaperWriter paper) {
    FactReference reference = request.reference();
    if (!TillReference.isClosing(reference)) {
      TillReport look = till.look(reference.id());
      return new TillPaper(coop.name(), name(look.session().stall()))
          .look(look, request.copy(), paper);
    }
    Closing closing = closings.get(Long.parseLong(reference.id()));
    return new TillPaper(coop.name(), name(closing.look().session().stall()))
        .close(
            closing,
            nickname(closing.closedBy()),
            chain.hashOf(Closing.FACT, reference.id()),
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
