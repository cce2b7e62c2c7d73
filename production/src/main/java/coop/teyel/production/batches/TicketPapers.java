package coop.teyel.production.batches;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PaperSource;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.production.fields.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the tickets of bundles. Their reference is `bundle+pieces`.
@Component
class TicketPapers implements PaperSource {

  private final BoardReading reading;
  private final Texts texts;

  TicketPapers(BoardReading reading, Texts texts) {
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
