package coop.teyel.production.stock.manifests;

import coop.teyel.hardware.encoding.GoldenSheet;
import coop.teyel.production.PaperWords;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lists of stalls on every printer in every language.
class ManifestSheetsTests {

  static Stream<GoldenSheet> sheets() {
    return GoldenSheet.of(
        ManifestSheetsTests.class,
        "manifest",
        PaperWords.inEach(language ->
            new ManifestPaper(
                    PaperWords.coop(language),
                    manifest(language),
                    ZoneId.of("Europe/Istanbul"),
                    language == Language.NL)
                .draw(language.locale(), PaperWords.TEXTS)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isThePaperThatWasAgreed(GoldenSheet sheet) throws IOException {
    sheet.assertAgreed();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void givesAPrinterNothingToStumbleOver(GoldenSheet sheet) {
    sheet.assertNothingToStumbleOver(false);
  }

  private static Manifest manifest(Language language) {
    List<ForSale> garments = new ArrayList<>();
    for (int serial = 1; serial <= 9; serial++) {
      garments.add(
          offer(serial, language, PaperWords.dress(language), serial % 3 == 0 ? "10-11" : "2-3"));
    }
    garments.add(offer(1024, language, PaperWords.jacket(language), "4-5"));
    return new Manifest(
        new ManifestId("manifest"),
        new Stall(new StallId("stall"), PaperWords.stall(language)),
        Instant.parse("2026-05-09T05:30:00Z"),
        Optional.of(Instant.parse("2026-05-09T06:05:00Z")),
        garments);
  }

  private static ForSale offer(int serial, Language language, String design, String size) {
    Colour red = PaperWords.red(language);
    return new ForSale(
        GarmentNumber.of(serial).digits(),
        design + " · " + size,
        design,
        design,
        size,
        red.name(),
        red.hex(),
        "designs/dress.svg",
        Money.ofMinor(450_00, Currency.TRY),
        false);
  }
}
