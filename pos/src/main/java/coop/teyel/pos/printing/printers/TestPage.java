package coop.teyel.pos.printing.printers;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.texts.Texts;
import java.util.Locale;

/// The test page: letters of every language, a line across, a barcode to scan back, and the cut.
public record TestPage(Printer printer, boolean copy) {

  /// A number of the right shape that no garment has.
  public static final String SAMPLE = "00000000";

  public Document draw(Locale language, Texts texts) {
    return begun("printing.test.title", copy, language, texts)
        .columns(texts.say(language, "printing.test.profile"), printer.profile())
        .line(Align.START, TextSize.NORMAL, Run.of(printer.address().toString()))
        .rule()
        .line("Türkçe: ğĞ ıI iİ şŞ çÇ öÖ üÜ ₺")
        .line("Kurdî: êÊ îÎ ûÛ çÇ şŞ")
        .line("Deutsch: äöüß · Nederlands: ë ï")
        .line(Align.END, TextSize.NORMAL, Run.of("العربية"), Run.of("123"))
        .line("English: the quick brown fox")
        .columns("1.250,50", "12,00")
        .rule()
        .barcode(SAMPLE)
        .line(texts.say(language, "printing.test.read"))
        .cut()
        .build();
  }

  /// A page with its title and, where it is one, the copy's mark.
  public static Document.Builder begun(String title, boolean copy, Locale language, Texts texts) {
    Document.Builder page = Document.in(language).title(texts.say(language, title));
    return copy ? page.centered(texts.say(language, "printing.copy")) : page;
  }
}
