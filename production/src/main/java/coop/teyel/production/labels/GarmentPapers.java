package coop.teyel.production.labels;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.texts.Texts;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Draws labels and price tags from the facts at the moment of printing, so that a tag has the
/// price of today. Their reference is the garment's number.
@Component
@EnableConfigurationProperties(StoryLinks.class)
class GarmentPapers implements PaperSource {

  private final Garments garments;
  private final Batches batches;
  private final Designs designs;
  private final StoryLinks stories;
  private final Texts texts;

  GarmentPapers(
      Garments garments, Batches batches, Designs designs, StoryLinks stories, Texts texts) {
    this.garments = garments;
    this.batches = batches;
    this.designs = designs;
    this.stories = stories;
    this.texts = texts;
  }

  static FactReference reference(GarmentNumber garment) {
    return FactReference.of("garment", garment.digits());
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.LABEL, PaperKind.PRICE_TAG);
  }

  @Override
  public Document draw(PrintRequest request) {
    Garment garment = garments.get(new GarmentNumber(request.reference().id())).garment();
    return request.kind() == PaperKind.LABEL ? label(garment, request) : tag(garment, request);
  }

  private Document label(Garment garment, PrintRequest request) {
    String batch = batches.get(garment.batch()).number();
    return new LabelPaper(garment, batch, stories.of(garment.number()), request.copy())
        .draw(request.language(), texts);
  }

  private Document tag(Garment garment, PrintRequest request) {
    return new PriceTag(garment, designs.get(garment.design()).listPrice())
        .draw(request.language(), texts);
  }
}
