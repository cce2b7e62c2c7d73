package coop.teyel.pos.printing;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.encoding.GoldenSheet;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.TestPage;
import coop.teyel.production.PaperWords;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The test page on every printer in every language.
class TestPageSheetsTests {

  private static final Printer PRINTER =
      new Printer(Printer.Use.RECEIPTS, new Address.Rehearsal(), "generic-80");

  static Stream<GoldenSheet> sheets() {
    return GoldenSheet.of(
        TestPageSheetsTests.class,
        "test",
        PaperWords.inEach(language ->
            new TestPage(PRINTER, language == Language.NL)
                .draw(language.locale(), PaperWords.TEXTS)),
        "CODE-128:" + TestPage.SAMPLE);
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

  @ParameterizedTest
  @MethodSource("sheets")
  void isReadByTwoReaders(GoldenSheet sheet, @TempDir Path folder) throws IOException {
    sheet.assertReadable(folder);
  }
}
