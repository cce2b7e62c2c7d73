package coop.teyel.pos.devices;

import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PaperSource;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.hardware.printing.Profile;
import coop.teyel.production.fields.Texts;
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
        TestPage.begun("devices.letters.title", request.copy(), request.language(), texts)
            .line(texts.say(request.language(), "devices.letters.which"))
            .rule();
    Profile.Table.candidates()
        .forEach(table -> page.add(new Block.TableSample(table.charset(), table.number())));
    return page.cut().build();
  }
}
