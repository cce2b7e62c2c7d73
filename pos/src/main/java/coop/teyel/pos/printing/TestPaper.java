package coop.teyel.pos.printing;

import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.TestPage;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.texts.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the test page, and the page of samples: a line for each letter table that the printer may
/// have.
@Component
class TestPaper implements PaperSource {

  private final PrinterRows printers;
  private final Texts texts;

  TestPaper(PrinterRows printers, Texts texts) {
    this.printers = printers;
    this.texts = texts;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.TEST);
  }

  @Override
  public Document draw(PrintRequest request) {
    return Printer.Use.wantsLetters(request)
        ? letters(request)
        : new TestPage(printers.get(Printer.Use.of(request)), request.copy())
            .draw(request.language(), texts);
  }

  private Document letters(PrintRequest request) {
    Document.Builder page =
        TestPage.begun("printing.letters.title", request.copy(), request.language(), texts)
            .line(texts.say(request.language(), "printing.letters.which"))
            .rule();
    Profile.Table.candidates()
        .forEach(table -> page.add(new Block.TableSample(table.charset(), table.number())));
    return page.cut().build();
  }
}
