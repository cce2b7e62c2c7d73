package coop.teyel.production.batches.tickets;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.batches.Board;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.texts.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the tickets of bundles. Their reference is `bundle+pieces`.
@Component
class TicketPapers implements PaperSource {

  private final Board reading;
  private final Texts texts;

  TicketPapers(Board reading, Texts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  static String reference(Bundle bundle) {
    return bundle.id() + "+" + bundle.pieces();
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.BUNDLE);
  }

  @Override
  public Document draw(PrintRequest request) {
    String reference = request.reference();
    int plus = reference.indexOf('+');
    Bundle bundle = reading.bundle(new BundleId(reference.substring(0, plus))).orElseThrow();
    int pieces = Integer.parseInt(reference.substring(plus + 1));
    return new TicketPaper(bundle, pieces, request.copy()).draw(request.language(), texts);
  }
}
