package coop.teyel.production.batches.tickets;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.batches.Board;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.texts.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the tickets of bundles: each is about so many of its pieces.
@Component
class TicketPapers implements PaperSource {

  private final Board reading;
  private final Texts texts;

  TicketPapers(Board reading, Texts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  static FactReference.Part reference(Bundle bundle) {
    return FactReference.of("bundle", bundle.id().value()).part(Integer.toString(bundle.pieces()));
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.BUNDLE);
  }

  @Override
  public Document draw(PrintRequest request) {
    FactReference.Part ticket = request.reference().asPart();
    Bundle bundle = reading.bundle(new BundleId(ticket.id())).orElseThrow();
    int pieces = Integer.parseInt(ticket.name());
    return new TicketPaper(bundle, pieces, request.copy()).draw(request.language(), texts);
  }
}
