package coop.teyel.production.batches.tickets;

import coop.teyel.hardware.encoding.GoldenSheet;
import coop.teyel.production.PaperWords;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.BundleCode;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tickets of boxes on every printer in every language.
class TicketSheetsTests {

  private static final BundleId ID = new BundleId("019e0b1c-2f00-7abc-8def-0123456789ab");

  static Stream<GoldenSheet> sheets() {
    return GoldenSheet.of(
        TicketSheetsTests.class,
        "ticket",
        PaperWords.inEach(language ->
            new TicketPaper(bundle(language), 20, language == Language.NL)
                .draw(language.locale(), PaperWords.TEXTS)),
        "QR-Code:" + new BundleCode(ID.value()).text());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isThePaperThatWasAgreed(GoldenSheet sheet) throws IOException {
    sheet.assertAgreed();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void givesAPrinterNothingToStumbleOver(GoldenSheet sheet) {
    sheet.assertNothingToStumbleOver(true);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isReadByTwoReaders(GoldenSheet sheet, @TempDir Path folder) throws IOException {
    sheet.assertReadable(folder);
  }

  private static Bundle bundle(Language language) {
    Size size = new Size("2-3", 98);
    Design design =
        new Design(
            new DesignId("design"),
            1,
            PaperWords.jacket(language),
            "designs/dress.svg",
            List.of(size),
            List.of(PaperWords.red(language)),
            Map.of(),
            Money.ofMinor(450_00, Currency.TRY));
    return new Bundle(
        ID,
        new BatchId("batch"),
        "B-12",
        design,
        size,
        PaperWords.red(language),
        Station.SEW,
        Optional.empty(),
        20);
  }
}
