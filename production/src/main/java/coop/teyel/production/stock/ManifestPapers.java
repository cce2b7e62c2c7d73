package coop.teyel.production.stock;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PaperSource;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.production.fields.Texts;
import coop.teyel.production.members.Coop;
import coop.teyel.production.members.Founding;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the lists of what stalls take along. Their reference is the manifest's id.
@Component
class ManifestPapers implements PaperSource {

  private final Manifests manifests;
  private final Founding founding;
  private final Texts texts;

  ManifestPapers(Manifests manifests, Founding founding, Texts texts) {
    this.manifests = manifests;
    this.founding = founding;
    this.texts = texts;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.MANIFEST);
  }

  @Override
  public Document draw(PrintRequest request) {
    Coop coop = founding.theCoop();
    Manifest manifest = manifests.get(new ManifestId(request.reference()));
    return new ManifestPaper(coop.name(), manifest, coop.zone(), request.copy())
        .draw(request.language(), texts);
  }
}
