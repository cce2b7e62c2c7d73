package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.pos.DemoPlace.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A printer that is off, or that hangs: selling goes on at once, the screen says what to look for,
/// and each paper comes out once when the printer is back.
class FaultsOfPrintersIT {

  private static final int SALES = 2;

  @TempDir static Path folder;
  private static DemoPlace place;
  private static Tablet zehra;

  private final RehearsalPrinter reader = new RehearsalPrinter();
  private final List<Socket> callers = new ArrayList<>();

  @BeforeAll
  static void open() {
    place =
        new DemoPlace(
            folder, "--teyel.printing.connect=500ms", "--teyel.printing.longest-pause=1s");
    place.openTill();
    zehra = place.tablet(Person.ZEHRA);
  }

  @AfterAll
  static void close() {
    try (DemoPlace _ = place) {
      assertThat(place.ledger().problems()).isEmpty();
    }
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket caller : callers) {
      caller.close();
    }
  }

  @Test
  void aPrinterThatIsOffDoesNotStopTheStall() throws IOException {
    int port = freePort();
    printTo(port);
    List<String> receipts = sell();
    devicesSay("printing.trouble.REFUSED");
    zehra.picture("printer-off");
    try (SocketPrinter printer = new SocketPrinter(port)) {
      printsEachOnce(printer, receipts);
    }
  }

  @Test
  void aPrinterThatHangsDoesNotStopTheStall() throws IOException {
    List<String> receipts;
    int port;
    try (ServerSocket hanging = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = hanging.getLocalPort();
      callUntilNobodyAnswers(port);
      printTo(port);
      receipts = sell();
      devicesSay("printing.trouble.HANGING");
      zehra.picture("printer-hangs");
    }
    try (SocketPrinter printer = new SocketPrinter(port)) {
      printsEachOnce(printer, receipts);
    }
  }

  private static void printTo(int port) {
    zehra.open("devices/printer/RECEIPTS");
    zehra.fill("printing.address", SocketPrinter.address(port));
    zehra.tap("printing.save");
    zehra.awaitText("printing.saved");
  }

  /// Sells and returns the marks of the new sales, which their receipts bear.
  private static List<String> sell() {
    List<String> before = marks();
    try (Tablet emine = place.tablet(Person.EMINE)) {
      for (int sale = 0; sale < SALES; sale++) {
        emine.open("sell");
        emine.burst(place.garments().getFirst());
        emine.page().locator(".lines .line").first().waitFor();
        emine.tap("sales.pay");
        emine.page().waitForURL("**/pay/**");
        emine.primary().click();
        emine.page().waitForURL("**/change/**");
      }
    }
    return marks().stream().filter(mark -> !before.contains(mark)).toList();
  }

  private static List<String> marks() {
    return List.copyOf(
        place.ledger().strings("select substr(hash, 1, 12) from event where type = 'sale'"));
  }

  private static void devicesSay(String trouble) {
    zehra.open("devices");
    zehra.awaitText(trouble);
    zehra.awaitText("printing.waiting", SALES);
  }

  private void printsEachOnce(SocketPrinter printer, List<String> marks) {
    List<String> printed =
        Stream.generate(() -> reader.print(Profile.named("generic-80"), printer.next()))
            .limit(SALES)
            .flatMap(FaultsOfPrintersIT::lines)
            .toList();
    assertThat(marks).hasSize(SALES);
    marks.forEach(mark -> assertThat(printed).containsOnlyOnce(mark));
    zehra.awaitText("printing.ready");
    zehra.awaitGone(zehra.page().getByText(zehra.text("printing.waiting", SALES)));
    assertThat(printer.hasMore()).isFalse();
    assertThat(place.count("print_job where copy = 1")).isZero();
  }

  private static Stream<String> lines(Paper paper) {
    return paper.lines().stream().map(String::strip);
  }

  /// Fills the queue of a printer that never takes a call, so that the next call is not answered.
  private void callUntilNobodyAnswers(int port) throws IOException {
    while (true) {
      Socket caller = new Socket();
      callers.add(caller);
      try {
        caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
      } catch (SocketTimeoutException _) {
        return;
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
