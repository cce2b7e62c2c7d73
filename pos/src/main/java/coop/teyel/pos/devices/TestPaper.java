package coop.teyel.pos.devices;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.Size;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PaperSource;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.hardware.printing.Profile;
import coop.teyel.production.fields.Texts;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The test page: letters of every language, a line across, a barcode to scan back, and the cut;
/// and the page of samples, a line for each letter table that the printer may have.
@Component
class TestPaper implements PaperSource {

  /// A number of the right shape that no garment has.
  private static final String SAMPLE = "00000000";

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
    return Printer.Use.wantsLetters(request) ? letters(request) : page(request);
  }

  private Document letters(PrintRequest request) {
    Document.Builder page =
        begun(request, "devices.letters.title")
            .line(texts.say(request.language(), "devices.letters.which"))
            .rule();
    Profile.Table.candidates()
        .forEach(table -> page.add(new Block.TableSample(table.charset(), table.number())));
    return page.cut().build();
  }

  private Document page(PrintRequest request) {
    Printer printer = printers.get(Printer.Use.of(request));
    Locale language = request.language();
    return begun(request, "devices.test.title")
        .columns(texts.say(language, "devices.test.profile"), printer.profile())
        .line(Align.START, Size.NORMAL, Run.of(printer.address().toString()))
        .rule()
        .line("Türkçe: ğĞ ıI iİ şŞ çÇ öÖ üÜ ₺")
        .line("Kurdî: êÊ îÎ ûÛ çÇ şŞ")
        .line("Deutsch: äöüß · Nederlands: ë ï")
        .line(Align.END, Size.NORMAL, Run.of("العربية"), Run.of("123"))
        .line("English: the quick brown fox")
        .columns("1.250,50", "12,00")
        .rule()
        .barcode(SAMPLE)
        .line(texts.say(language, "devices.test.read"))
        .cut()
        .build();
  }

  /// A page with its title and, where it is one, the copy's mark.
  private Document.Builder begun(PrintRequest request, String title) {
    Locale language = request.language();
    Document.Builder page = Document.in(language).title(texts.say(language, title));
    return request.copy() ? page.centered(texts.say(language, "devices.copy")) : page;
  }
}
