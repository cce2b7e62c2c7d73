package coop.teyel.hardware.encoding;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/// Papers as a co-op prints them.
public final class DocumentExamples {

  public static final String GARMENT = "00010244";

  public static final String TICKET = "https://teyel.example/b/12-3";

  private static final Locale TURKISH = Locale.of("tr");
  private static final Locale ARABIC = Locale.of("ar");

  private DocumentExamples() {}

  public static Document turkishReceipt() {
    return Document.in(TURKISH)
        .openDrawer()
        .title("İğne İplik")
        .centered("Çarşı Pazarı, 3. tezgâh")
        .rule()
        .columns("Papatya elbise 4 yaş", "249,90 ₺")
        .columns("Şalvar pantolon, kışlık, içi astarlı 6 yaş", "1.320,00 ₺")
        .columns("Hırka", "−20,00 ₺")
        .rule()
        .columns(Run.bold("TOPLAM"), Run.bold("1.549,90 ₺"), TextSize.TALL)
        .columns("Nakit", "1.600,00 ₺")
        .columns("Para üstü", "50,10 ₺")
        .line(
            Align.START,
            TextSize.NORMAL,
            Run.of("Fiş"),
            Run.bold("A-000017"),
            Run.of("14.11.2026 15:42"))
        .centered("Teşekkür ederiz! Güle güle giyin.")
        .build();
  }

  public static Document arabicReceipt() {
    return Document.in(ARABIC)
        .openDrawer()
        .title("إبرة وخيط")
        .centered("سوق الجمعة، الكشك ٣")
        .rule()
        .columns("فستان بابونج ٤ سنوات", "249,90 ₺")
        .columns("بنطال شتوي مبطن من القماش الثقيل، ٦ سنوات", "1.320,00 ₺")
        .columns("Cardigan", "-20,00 ₺")
        .rule()
        .columns(Run.bold("المجموع"), Run.bold("1.549,90 ₺"), TextSize.TALL)
        .columns("نقدًا", "1.600,00 ₺")
        .columns("الباقي", "50,10 ₺")
        .line(
            Align.START,
            TextSize.NORMAL,
            Run.of("إيصال"),
            Run.bold("A-000017"),
            Run.of("14.11.2026 15:42"))
        .centered("شكرًا لكم!")
        .build();
  }

  public static Document kurdishReceipt() {
    return receipt(
        Locale.of("ku"),
        List.of(
            "Derzî û Dezî", "Bazara Înê, dikana 3", "KOM", "Kaş", "Paşmayî", "Fîş", "Gelek spas!"),
        List.of("Kirasê beybûn 4 sal", "Şalê zivistanî, qalind û germ, bi astar 6 sal", "Êlek"));
  }

  public static Document englishReceipt() {
    return receipt(
        Locale.ENGLISH,
        List.of(
            "Needle & Thread",
            "Friday market, stall 3",
            "TOTAL",
            "Cash",
            "Change",
            "Receipt",
            "Thank you!"),
        List.of(
            "Daisy dress 4 years",
            "Winter trousers, lined and warm, long legs 6 years",
            "Cardigan"));
  }

  public static Document germanReceipt() {
    return receipt(
        Locale.GERMAN,
        List.of(
            "Nadel und Faden",
            "Freitagsmarkt, Stand 3 – größer",
            "SUMME",
            "Bar",
            "Rückgeld",
            "Beleg",
            "Vielen Dank!"),
        List.of(
            "Gänseblümchenkleid 4 Jahre",
            "Winterhose, gefüttert, für große Kälte 6 Jahre",
            "Strickjäckchen"));
  }

  public static Document dutchReceipt() {
    return receipt(
        Locale.of("nl"),
        List.of(
            "Naald en Draad",
            "Vrijdagmarkt, kraam 3",
            "TOTAAL",
            "Contant",
            "Wisselgeld",
            "Bon",
            "Dank u wel, tot ziens!"),
        List.of(
            "Madeliefjesjurk 4 jaar",
            "Winterbroek, gevoerd, met ruïne-motief en brede pijpen 6 jaar",
            "Vest, beïge"));
  }

  /// Shop, place, total, cash, change, receipt, thanks; and three garments.
  private static Document receipt(Locale language, List<String> words, List<String> garments) {
    return Document.in(language)
        .openDrawer()
        .title(words.get(0))
        .centered(words.get(1))
        .rule()
        .columns(garments.get(0), "249,90 ₺")
        .columns(garments.get(1), "1.320,00 ₺")
        .columns(garments.get(2), "−20,00 ₺")
        .rule()
        .columns(Run.bold(words.get(2)), Run.bold("1.549,90 ₺"), TextSize.TALL)
        .columns(words.get(3), "1.600,00 ₺")
        .columns(words.get(4), "50,10 ₺")
        .line(
            Align.START,
            TextSize.NORMAL,
            Run.of(words.get(5)),
            Run.bold("A-000017"),
            Run.of("14.11.2026 15:42"))
        .centered(words.get(6))
        .build();
  }

  /// Goes with a bundle of cut pieces through the workshop.
  public static Document bundleTicket() {
    return Document.in(TURKISH)
        .line(Align.CENTER, TextSize.TALL, Run.bold("Parti 12 / Deste 3"))
        .centered("Şalvar pantolon, 6 yaş, 20 adet")
        .qrCode(TICKET, "12-3")
        .endOfLabel()
        .build();
  }

  /// Letters of every language, a table to choose, and codes.
  public static Document testPage() {
    return Document.in(TURKISH)
        .title("Deneme")
        .columns("Yazıcı", "58 mm")
        .rule()
        .line("Türkçe: ğĞ ıI iİ şŞ çÇ öÖ üÜ ₺")
        .line("Kurdî: êÊ îÎ ûÛ çÇ şŞ")
        .line("Deutsch: äöüß · Nederlands: ë ï")
        .line(Align.END, TextSize.NORMAL, Run.of("العربية"), Run.of("123"))
        .columns("1.250,50", "12,00")
        .tableSamples(Charset.forName("windows-1254"), List.of(48, 91, 32, 16))
        .rule()
        .barcode(GARMENT)
        .qrCode("https://teyel.example/p/deneme")
        .cut()
        .build();
  }

  public static Document garmentLabel() {
    return Document.in(TURKISH)
        .line(Align.CENTER, TextSize.NORMAL, Run.bold("Papatya elbise"))
        .line(Align.CENTER, TextSize.LARGE, Run.bold("4 yaş"))
        .barcode(GARMENT)
        .centered("Parti 12 · Mavi")
        .endOfLabel()
        .build();
  }
}
