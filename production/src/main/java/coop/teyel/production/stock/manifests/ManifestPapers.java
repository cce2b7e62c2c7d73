package coop.teyel.production.stock.manifests;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.texts.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the lists of what stalls take along.
@Component
class ManifestPapers implements PaperSource {

  private final Manifests manifests;
  private final CoopSettings settings;
  private final Texts texts;

  ManifestPapers(Manifests manifests, CoopSettings settings, Texts texts) {
    this.manifests = manifests;
    this.settings = settings;
    this.texts = texts;
  }

  static FactReference reference(ManifestId manifest) {
    return FactReference.of("manifest", manifest.value());
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.MANIFEST);
  }

  @Override
  public Document draw(PrintRequest request) {
    Coop coop = settings.theCoop();
    Manifest manifest = manifests.get(new ManifestId(request.reference().id()));
    return new ManifestPaper(coop.name(), manifest, coop.zone(), request.copy())
        .draw(request.language(), texts);
  }
}
