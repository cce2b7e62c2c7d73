package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.pos.DemoPlace.Person;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A run of labels by hand, from a printer that is off to the last label.
class LabelRunsIT {

  @TempDir static Path folder;
  private static DemoPlace place;
  private static int port;

  @BeforeAll
  static void open() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    place = new DemoPlace(folder, "--teyel.printing.longest-pause=1s");
    try (Tablet zehra = place.tablet(Person.ZEHRA)) {
      zehra.open("devices/printer/LABELS");
      zehra.fill("printing.address", SocketPrinter.address(port));
      zehra.tap("printing.save");
      zehra.awaitText("printing.saved");
    }
  }

  @AfterAll
  static void close() {
    place.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"ZEHRA", "AMAL"})
  void aRunIsHeldBackAndGoesOnWhereItStopped(Person person) throws IOException {
    try (Tablet tablet = place.tablet(person)) {
      int labels = print(tablet);
      tablet.awaitText("labels.run.printed", 0, labels);
      tablet.picture("labels-running");
      tablet.tap("labels.run.pause");
      tablet.awaitText("labels.run.paused");
      tablet.picture("labels-paused");
      try (SocketPrinter printer = new SocketPrinter(port)) {
        tablet.tap("labels.run.resume");
        tablet.awaitText("labels.run.printed", labels, labels);
        assertThat(numbers(printer, labels)).isEqualTo(latest(labels));
        assertThat(printer.hasMore()).isFalse();
      }
    }
  }

  /// Prints what is chosen, and tells how many that is.
  private static int print(Tablet tablet) {
    tablet.open("labels");
    int waiting =
        Integer.parseInt(tablet.page().locator(".tile.chosen .number").textContent().strip());
    tablet.tap("labels.print");
    tablet.awaitText("labels.printed", waiting);
    return waiting;
  }

  private static List<String> numbers(SocketPrinter printer, int labels) {
    RehearsalPrinter reader = new RehearsalPrinter();
    return IntStream.range(0, labels)
        .mapToObj(_ -> reader.print(Profile.named("generic-80"), printer.next()))
        .map(label -> PrintedCodeReader.read(label.picture()))
        .toList();
  }

  private static List<String> latest(int labels) {
    return place
        .ledger()
        .strings("select number from garment order by number desc limit " + labels)
        .stream()
        .sorted()
        .toList();
  }
}
