package coop.teyel.hardware.connections.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fazecast.jSerialComm.SerialPort;
import coop.teyel.hardware.Cable;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.RehearsalQueue;
import coop.teyel.hardware.connections.ports.Ports.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PortsTests {

  @Test
  void prefersTheNameOfTheDeviceToTheNumberOfThePort(@TempDir Path folder) throws Exception {
    Path usb = Files.createFile(folder.resolve("ttyUSB0")).toRealPath();
    Path built = Files.createFile(folder.resolve("ttyS0")).toRealPath();
    Path unlisted = Files.createFile(folder.resolve("ttyACM0")).toRealPath();
    Path byDevice = Files.createDirectory(folder.resolve("by-id"));
    Path printer = Files.createSymbolicLink(byDevice.resolve("usb-1a86-if00-port0"), usb);
    Path scanner = Files.createSymbolicLink(byDevice.resolve("usb-scanner-if00"), unlisted);
    Files.createSymbolicLink(byDevice.resolve("usb-pulled"), folder.resolve("ttyUSB9"));
    Map<String, String> listed =
        Map.of(usb.toString(), "USB Serial (ttyUSB0)", built.toString(), "Port (ttyS0)");
    assertThat(new SerialPorts(byDevice, () -> listed).find())
        .containsExactly(
            new Suggestion(new Address.Serial(printer.toString(), 9_600), "USB Serial (ttyUSB0)"),
            new Suggestion(new Address.Serial(scanner.toString(), 9_600), "usb-scanner-if00"),
            new Suggestion(new Address.Serial(built.toString(), 9_600), "Port (ttyS0)"));
  }

  @Test
  void namesPrinterFilesAsThePrintersNameThemselves(@TempDir Path folder) throws IOException {
    Path files = Files.createDirectory(folder.resolve("usb"));
    Path facts = folder.resolve("usbmisc");
    for (String name : List.of("lp0", "lp1", "lp2", "hiddev0")) {
      Files.createFile(files.resolve(name));
      Files.createDirectories(facts.resolve(name).resolve("device"));
    }
    describe(facts, "lp0", "MFG:EPSON;CMD:ESC/POS;MDL:TM-T20II;CLS:PRINTER;");
    describe(facts, "lp1", "MANUFACTURER:POS\u0007;MODEL:58 Printer\n");
    assertThat(new PrinterFiles(files, facts).find())
        .containsExactlyInAnyOrder(
            new Suggestion(file(files, "lp0"), "EPSON TM-T20II (lp0)"),
            new Suggestion(file(files, "lp1"), "POS  58 Printer (lp1)"),
            new Suggestion(file(files, "lp2"), "lp2"));
    assertThat(new PrinterFiles(folder.resolve("none"), facts).find()).isEmpty();
  }

  @Test
  void offersThePrintersOfTheOperatingSystem() {
    RehearsalQueue queue = RehearsalQueue.that("is found", _ -> {});
    assertThat(new Ports().find()).contains(new Suggestion(queue.address(), queue.getName()));
  }

  @Test
  void doesNotListPseudoTerminals() {
    try (Cable cable = Cable.plugIn()) {
      assertThat(new Ports().find())
          .noneMatch(suggestion -> suggestion.address().toString().contains(cable.port()));
    }
  }

  @Test
  void doesNotListWhatIsThereOnlyBecauseItIsOpen() {
    try (Cable cable = Cable.plugIn()) {
      SerialPort open = SerialPort.getCommPort(cable.port());
      assertThat(open.openPort()).isTrue();
      assertThat(new Ports().find())
          .noneMatch(it -> it.address().toString().contains(cable.port()));
      assertThat(open.closePort()).isTrue();
    }
  }

  @Test
  void leavesOutWhatHangsOrFails() {
    CountDownLatch end = new CountDownLatch(1);
    Suggestion queue = new Suggestion(new Address.SystemQueue("there"), "there");
    Ports ports =
        new Ports(
            List.of(
                () -> {
                  end.await();
                  return List.of();
                },
                () -> {
                  throw new UnsatisfiedLinkError("no library for this computer");
                },
                () -> {
                  throw new IOException("no rights");
                },
                () -> List.of(queue)));
    long start = System.nanoTime();
    assertThat(ports.find()).containsExactly(queue);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    end.countDown();
    assertThat(taken).isLessThan(Ports.LONGEST.plusSeconds(1));
  }

  private static void describe(Path facts, String name, String id) throws IOException {
    Files.writeString(facts.resolve(name).resolve("device").resolve("ieee1284_id"), id);
  }

  private static Address file(Path folder, String name) {
    return new Address.DeviceFile(folder.resolve(name).toString());
  }
}
