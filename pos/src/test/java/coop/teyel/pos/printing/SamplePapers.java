package coop.teyel.pos.printing;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Set;

/// Papers whose reference says what they are.
final class SamplePapers implements PaperSource {

  /// A small paper with the drawer's pulse.
  static final PrintRequest RECEIPT = receipt("hello");

  /// A paper that cannot be drawn.
  static final PrintRequest UNDRAWABLE = receipt("undrawable");

  /// A paper of some hundred thousand bytes.
  static final PrintRequest LONG = receipt("long");

  /// A paper of some million bytes, more than a connection holds on its way.
  static final PrintRequest ENDLESS = receipt("endless");

  static PrintRequest receipt(String reference) {
    return PrintRequest.first(
        PaperKind.RECEIPT, FactReference.of("sample", reference), Locale.ENGLISH);
  }

  static PrintRequest label(String reference) {
    return PrintRequest.first(
        PaperKind.LABEL, FactReference.of("sample", reference), Locale.ENGLISH);
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.RECEIPT, PaperKind.LABEL);
  }

  @Override
  public Document draw(PrintRequest request) {
    return switch (request.reference().id()) {
      case "undrawable" -> throw new StackOverflowError("a picture within itself");
      case "long" -> pictures(2);
      case "endless" -> pictures(40);
      default -> shortPaper(request);
    };
  }

  private static Document shortPaper(PrintRequest request) {
    Document.Builder paper = Document.in(request.language()).openDrawer();
    if (request.copy()) {
      paper.line("COPY");
    }
    return paper.line(request.reference().id()).cut().build();
  }

  private static Document pictures(int count) {
    BufferedImage stripes = new BufferedImage(576, 3_000, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = stripes.createGraphics();
    pen.setColor(Color.WHITE);
    for (int y = 0; y < stripes.getHeight(); y += 2) {
      pen.drawLine(0, y, stripes.getWidth(), y);
    }
    pen.dispose();
    Document.Builder paper = Document.in(Locale.ENGLISH);
    for (int i = 0; i < count; i++) {
      paper.picture(stripes);
    }
    return paper.build();
  }
}
