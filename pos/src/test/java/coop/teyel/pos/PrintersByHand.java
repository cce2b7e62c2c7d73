package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Printers by hand, in a real browser, on the real jar, with a socket for a printer: set up by
/// tapping, letters, paper out and back, copies, and the rehearsal of it all.
abstract class PrintersByHand {

  private static final String KIND = "epson-tm-t20";

  private final RehearsalPrinter reader = new RehearsalPrinter();
  @TempDir Path folder;

  final void lookAfterPrinters(Language language, int width, int height) throws IOException {
    try (SocketPrinter printer = new SocketPrinter();
        RunningTeyel teyel =
            RunningTeyel.start(
                    folder, "--teyel.printing.look-well=1s", "--teyel.printing.look-ill=500ms")
                .awaitReady();
        Tablet tablet = new Tablet(teyel.url(), language, width, height)) {
      found(tablet);
      setUp(tablet, printer);
      chooseLetters(tablet, printer);
      runOutOfPaper(tablet, printer);
      runOutWithinAPaper(tablet, printer);
      printACopy(tablet, printer);
      lookAtPapers(tablet);
      rehearse(tablet);
    }
  }

  private static void found(Tablet tablet) {
    tablet.open("");
    tablet.tap("shell.welcome.set-up");
    tablet.fill("shell.set-up.name", "Teyel Kooperatifi");
    tablet.fill("members.nickname", "Zehra");
    tablet.fill("members.pin", "4711");
    tablet.tap("shell.set-up.found");
    tablet.page().waitForURL("**/home");
    awaitSign(tablet, "well");
  }

  /// The first printer's address is typed, the second's is tapped.
  private void setUp(Tablet tablet, SocketPrinter printer) {
    tablet.open("devices/printer/RECEIPTS");
    tablet.awaitGone(tablet.page().locator(".wait-sign"));
    tablet.page().locator(".ports > vaadin-button:not([disabled])").waitFor();
    tablet.picture("printer");
    tablet.fill("printing.address", "serial:/dev/ttyUSB0");
    tablet.awaitText("printing.baud");
    tablet.tapWord("115200");
    tablet.picture("serial");
    tablet.fill("printing.address", printer.address());
    chooseKind(tablet);
    tablet.tap("printing.save");
    tablet.awaitText("printing.saved");
    tablet.open("devices/printer/LABELS");
    tablet.tap("printing.ports.same", tablet.text("printing.use.RECEIPTS"));
    chooseKind(tablet);
    tablet.tap("printing.test");
    tablet.awaitText("printing.queued");
    assertThat(read(KIND, printer.next()).problems()).isEmpty();
  }

  private static void chooseKind(Tablet tablet) {
    tablet.page().locator("vaadin-select").click();
    tablet
        .page()
        .locator("vaadin-select-item")
        .filter(new Locator.FilterOptions().setHasText(kind(KIND).title()))
        .last()
        .click();
  }

  private void chooseLetters(Tablet tablet, SocketPrinter printer) {
    tablet.open("devices/letters/RECEIPTS");
    tablet.tap("printing.letters.print");
    assertThat(read(KIND, printer.next()).lines())
        .anyMatch(line -> line.startsWith("1254:48"))
        .anyMatch(line -> line.startsWith("857:13"));
    tablet.picture("letters");
    tablet.tapWord("1254:48");
    tablet.page().waitForURL("**/devices/printer/RECEIPTS");
    tablet.awaitText("printing.letters.kept");
    tablet.tap("printing.test");
    assertThat(read(KIND + " windows-1254:48", printer.next()).problems()).isEmpty();
  }

  private void runOutOfPaper(Tablet tablet, SocketPrinter printer) {
    printer.firmware().pullPaper();
    tablet.open("devices");
    tablet.tap("printing.test");
    awaitSign(tablet, "no_paper");
    tablet.awaitText("printing.trouble.PAPER_OUT");
    tablet.picture("no-paper");
    tablet.open("sell");
    awaitSign(tablet, "no_paper");
    tablet.picture("sell-no-paper");
    printer.firmware().newRoll();
    assertThat(read(KIND, printer.next()).problems()).isEmpty();
    awaitSign(tablet, "well");
  }

  private void runOutWithinAPaper(Tablet tablet, SocketPrinter printer) {
    printer.firmware().endPaperAfter(60);
    tablet.open("devices");
    tablet.tap("printing.test");
    assertThat(read(KIND, printer.next()).lines()).noneMatch(copyMark(tablet)::equals);
    awaitSign(tablet, "no_paper");
    printer.firmware().newRoll();
    Paper whole = read(KIND, printer.next());
    assertThat(whole.problems()).isEmpty();
    awaitSign(tablet, "well");
    tablet.awaitText("printing.copy");
    tablet.picture("devices");
  }

  private static String copyMark(Tablet tablet) {
    return tablet.text("printing.copy");
  }

  private void printACopy(Tablet tablet, SocketPrinter printer) {
    tablet.open("devices");
    tablet.tap("printing.again");
    tablet.awaitText("printing.queued");
    assertThat(read(KIND, printer.next()).problems()).isEmpty();
  }

  private static void lookAtPapers(Tablet tablet) {
    tablet.open("devices");
    tablet.tap("printing.papers");
    tablet.page().waitForURL("**/papers");
    tablet.page().waitForFunction("() => document.querySelector('.paper img').naturalWidth > 100");
    tablet.picture("papers");
  }

  private static void rehearse(Tablet tablet) {
    tablet.open("devices/printer/LABELS");
    tablet.tap("printing.ports.rehearsal");
    tablet.tap("printing.save");
    tablet.awaitText("printing.saved");
    tablet.open("devices");
    tablet.tap("printing.console");
    tablet.page().waitForURL("**/devices/console");
    tablet.tap("printing.fault.UNPLUGGED");
    awaitSign(tablet, "off");
    tablet.picture("console");
    tablet.tap("printing.fault.UNPLUGGED");
    awaitSign(tablet, "well");
    tablet.tap("printing.fault.UNPLUGGED_MIDWAY");
    tablet.open("devices");
    tablet.tap("printing.test");
    awaitSign(tablet, "look");
    tablet.awaitText("printing.came-out");
    tablet.picture("came-out");
    tablet.tap("printing.yes");
    awaitSign(tablet, "off");
  }

  private static void awaitSign(Tablet tablet, String sign) {
    tablet.page().locator(".printer-sign[data-sign='" + sign + "']").waitFor();
  }

  private Paper read(String kind, byte[] bytes) {
    return reader.print(kind(kind), bytes);
  }

  private static Profile kind(String name) {
    return Profiles.shipped().find(name).orElseThrow();
  }
}
