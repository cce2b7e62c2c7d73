package coop.teyel.production.shares;

import coop.teyel.hardware.encoding.GoldenSheet;
import coop.teyel.production.PaperWords;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitExamples;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Members' slips on every printer in every language.
class PickUpSheetsTests {

  static Stream<GoldenSheet> sheets() {
    return GoldenSheet.of(
        PickUpSheetsTests.class,
        "pick-up",
        PaperWords.inEach(language ->
            new PickUpPaper(
                    PaperWords.coop(language),
                    held(),
                    PaperWords.member(language),
                    List.of(
                        garment(1024, PaperWords.dress(language), language),
                        garment(1031, PaperWords.jacket(language), language)),
                    Fraction.of(-7, 3),
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

  private static HeldSplit held() {
    Split split = SplitExamples.dealt(SplitExamples.inputs(List.of(SplitExamples.present("ayşe"))));
    return HeldSplit.of(
        new SplitId("split"),
        7,
        LocalDate.of(2026, 5, 9),
        new MemberId("zehra"),
        split,
        split.hash());
  }

  private static Garment garment(int serial, String name, Language language) {
    return new Garment(
        GarmentNumber.of(serial),
        new BatchId("batch"),
        new DesignId("design"),
        1,
        name,
        new Size("2-3", 98),
        PaperWords.red(language),
        Grade.A,
        Instant.EPOCH);
  }
}
