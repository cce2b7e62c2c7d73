package coop.teyel.pos.printing;

import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.peripherals.DrawerRule;
import coop.teyel.pos.peripherals.OwnDrawer;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds who draws a paper, and takes the drawer's pulse off where [DrawerRule] says so.
@Component
class PaperRenderer {

  private final ObjectProvider<PaperSource> sources;
  private final OwnDrawer drawer;
  private final InstantSource clock;

  PaperRenderer(ObjectProvider<PaperSource> sources, OwnDrawer drawer, InstantSource clock) {
    this.sources = sources;
    this.drawer = drawer;
    this.clock = clock;
  }

  /// The paper of a job that is about to be sent.
  Document draw(PrintJob job) {
    Document document = draw(job.request());
    boolean opens =
        DrawerRule.opensWithPaper(
            drawer.isSet(), job.request().copy(), job.queuedAt(), clock.instant());
    return opens ? document : quiet(document);
  }

  /// The paper only to be looked at.
  Document show(PrintRequest request) {
    return quiet(draw(request));
  }

  private Document draw(PrintRequest request) {
    PaperSource source = byKind().get(request.kind());
    if (source == null) {
      throw new IllegalStateException("nobody draws a " + request.kind());
    }
    return source.draw(request);
  }

  private static Document quiet(Document document) {
    return new Document(
        document.rightToLeft(),
        document.blocks().stream().filter(block -> !(block instanceof Block.OpenDrawer)).toList());
  }

  private Map<PaperKind, PaperSource> byKind() {
    Map<PaperKind, PaperSource> byKind = new EnumMap<>(PaperKind.class);
    sources.forEach(source -> source.kinds().forEach(kind -> byKind.put(kind, source)));
    return byKind;
  }
}
