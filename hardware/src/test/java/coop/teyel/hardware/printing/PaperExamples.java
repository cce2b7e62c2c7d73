package coop.teyel.hardware.printing;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.Size;
import coop.teyel.hardware.scanning.GarmentNumber;
import java.util.Locale;

/// Papers as a co-op prints them.
public final class PaperExamples {

  public static final GarmentNumber GARMENT = GarmentNumber.of(1024);

  private static final Locale TURKISH = Locale.of("tr");
  private static final Locale ARABIC = Locale.of("ar");

  private PaperExamples() {}

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
        .columns(Run.bold("TOPLAM"), Run.bold("1.549,90 ₺"), Size.TALL)
        .columns("Nakit", "1.600,00 ₺")
        .columns("Para üstü", "50,10 ₺")
        .line(
            Align.START,
            Size.NORMAL,
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
        .columns(Run.bold("المجموع"), Run.bold("1.549,90 ₺"), Size.TALL)
        .columns("نقدًا", "1.600,00 ₺")
        .columns("الباقي", "50,10 ₺")
        .line(
            Align.START,
            Size.NORMAL,
            Run.of("إيصال"),
            Run.bold("A-000017"),
            Run.of("14.11.2026 15:42"))
        .centered("شكرًا لكم!")
        .build();
  }

  public static Document garmentLabel() {
    return Document.in(TURKISH)
        .line(Align.CENTER, Size.NORMAL, Run.bold("Papatya elbise"))
        .line(Align.CENTER, Size.LARGE, Run.bold("4 yaş"))
        .barcode(GARMENT.digits())
        .centered("Parti 12 · Mavi")
        .endOfLabel()
        .build();
  }
}
