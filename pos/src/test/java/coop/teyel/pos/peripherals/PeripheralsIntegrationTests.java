package coop.teyel.pos.peripherals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.customerdisplay.DisplayProtocol;
import coop.teyel.hardware.customerdisplay.DisplayText;
import coop.teyel.hardware.drawer.Trigger;
import coop.teyel.hardware.scanning.ScannerFormat;
import coop.teyel.hardware.scanning.Terminator;
import coop.teyel.pos.printing.DeviceExamples;
import coop.teyel.pos.printing.PrintingBootTest;
import coop.teyel.pos.till.TillEvent;
import coop.teyel.pos.till.TillEvent.Occasion;
import coop.teyel.production.TestClock;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.ScanDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PrintingBootTest
class PeripheralsIntegrationTests {

  private static final Address.Serial NOWHERE = new Address.Serial("/dev/no-such-port", 9_600);

  @Autowired Peripherals devices;
  @Autowired DeviceExamples examples;
  @Autowired ScanDesk desk;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TestClock clock;

  @AfterEach
  void putAllAway() {
    for (Device.Kind kind : Device.Kind.values()) {
      examples.asZehra(() -> {
        devices.remove(CommandId.fresh(), kind);
        return kind;
      });
    }
  }

  @Test
  void whatTheSerialScannerSendsComesToTheDesk() {
    try (Cable cable = Cable.plugIn()) {
      set(new Device.Scanner(port(cable), new ScannerFormat("<", ">", Terminator.CR)));
      awaitSign(Device.Kind.SCANNER, Device.Sign.WORKING);
      cable.write('<', '4', '1', '0', '0', '1', '1', '>', '\r');
      await().until(() -> heard().equals("410011"));
    }
  }

  @Test
  void aScannerInThePlaceOfAnotherIsHeardAlone() {
    try (Cable old = Cable.plugIn();
        Cable young = Cable.plugIn()) {
      set(new Device.Scanner(port(old), ScannerFormat.USUAL));
      awaitSign(Device.Kind.SCANNER, Device.Sign.WORKING);
      set(new Device.Scanner(port(young), ScannerFormat.USUAL));
      awaitSign(Device.Kind.SCANNER, Device.Sign.WORKING);
      old.write('o', 'l', 'd', '\r');
      young.write('y', 'o', 'u', 'n', 'g', '\r');
      await().until(() -> heard().equals("young"));
    }
  }

  @Test
  void aScannerThatIsNotPluggedInIsWaitedFor() {
    set(new Device.Scanner(NOWHERE, ScannerFormat.USUAL));
    awaitSign(Device.Kind.SCANNER, Device.Sign.WAITING);
  }

  @Test
  void scannerAndDisplayGoOnWhenTheirPlugsAreBack(@TempDir Path ports) throws IOException {
    Path scanner = ports.resolve("scanner");
    Path display = ports.resolve("display");
    set(new Device.Scanner(new Address.Serial(scanner.toString(), 9_600), ScannerFormat.USUAL));
    set(new Device.Display(new Address.Serial(display.toString(), 9_600), DisplayProtocol.EPSON));
    for (String turn : List.of("first1", "second")) {
      awaitSign(Device.Kind.SCANNER, Device.Sign.WAITING);
      awaitSign(Device.Kind.DISPLAY, Device.Sign.WAITING);
      events.publishEvent(new DisplayRequested(DisplayText.words(turn, "")));
      try (Cable one = Cable.plugIn();
          Cable other = Cable.plugIn()) {
        one.linkAs(scanner);
        other.linkAs(display);
        awaitOn(other, turn);
        awaitSign(Device.Kind.SCANNER, Device.Sign.WORKING);
        one.write((turn + "\r").chars().toArray());
        await().until(() -> heard().equals(turn));
        Files.delete(scanner);
        Files.delete(display);
      }
      events.publishEvent(new DisplayRequested(DisplayText.words("noticed by writing", "")));
    }
  }

  @Test
  void theDisplayAndItsPictureShowWhatIsWanted() {
    try (Cable cable = Cable.plugIn()) {
      set(new Device.Display(port(cable), DisplayProtocol.CD5220));
      events.publishEvent(new DisplayRequested(DisplayText.words("Good day", "Dress")));
      awaitOn(cable, "Good day");
      await().until(() -> displayed().strip().equals("Good day"));
      awaitSign(Device.Kind.DISPLAY, Device.Sign.WORKING);
    }
  }

  @Test
  void aDisplayThatIsSetLaterShowsTheLatestText() {
    events.publishEvent(new DisplayRequested(DisplayText.words("Late", "")));
    try (Cable cable = Cable.plugIn()) {
      set(new Device.Display(port(cable), DisplayProtocol.EPSON));
      awaitOn(cable, "Late");
    }
  }

  @Test
  void theDrawerOpensOnceAndOnlyAfterTheCommit() {
    try (Cable cable = Cable.plugIn()) {
      set(new Device.Drawer(port(cable), new Trigger("1B 07")));
      inTransaction(() -> {
        events.publishEvent(sale(clock.instant()));
        assertThat(cable.read(1, Duration.ofMillis(300))).isEmpty();
      });
      assertThat(cable.read(2)).containsExactly(0x1B, 0x07);
      assertThat(cable.read(1, Duration.ofMillis(300))).isEmpty();
    }
  }

  @Test
  void theDrawerStaysShutAfterARollback() {
    try (Cable cable = Cable.plugIn()) {
      set(new Device.Drawer(port(cable), Trigger.BELL));
      new TransactionTemplate(transactions)
          .executeWithoutResult(status -> {
            events.publishEvent(sale(clock.instant()));
            status.setRollbackOnly();
          });
      assertThat(cable.read(1, Duration.ofMillis(500))).isEmpty();
    }
  }

  @Test
  void theDrawerStaysShutMoreThanFiveSecondsAfterTheSale() {
    try (Cable cable = Cable.plugIn()) {
      set(new Device.Drawer(port(cable), Trigger.BELL));
      Instant act = clock.instant().minus(Duration.ofSeconds(5));
      inTransaction(() -> events.publishEvent(sale(act.minusMillis(1))));
      assertThat(cable.read(1, Duration.ofMillis(500))).isEmpty();
      inTransaction(() -> events.publishEvent(sale(act)));
      assertThat(cable.read(1)).containsExactly(7);
    }
  }

  @Test
  void aDrawerThatIsNotThereHoldsNobodyUp() {
    set(new Device.Drawer(NOWHERE, Trigger.BELL));
    inTransaction(() -> events.publishEvent(sale(clock.instant())));
    awaitSign(Device.Kind.DRAWER, Device.Sign.WAITING);
    assertThat(examples.asZehra(devices::openDrawer).join()).isEqualTo(Device.Sign.WAITING);
  }

  @Test
  void withoutADrawerThereIsNothingToOpen() {
    assertThat(examples.asZehra(devices::openDrawer).join()).isEqualTo(Device.Sign.NONE);
  }

  @Test
  void keepsEveryDeviceAsItWasSet() {
    Device scanner = new Device.Scanner(NOWHERE, new ScannerFormat("a b", "", Terminator.TAB));
    Device display = new Device.Display(NOWHERE, DisplayProtocol.CD5220);
    Device drawer = new Device.Drawer(NOWHERE, new Trigger("1B 70 00"));
    for (Device device : new Device[] {scanner, display, drawer}) {
      set(device);
      assertThat(get(device.kind())).contains(device);
    }
  }

  @Test
  void aCommandThatComesTwiceSetsOnce() {
    CommandId command = CommandId.fresh();
    Device first = new Device.Drawer(NOWHERE, Trigger.BELL);
    set(command, first);
    set(command, new Device.Drawer(NOWHERE, new Trigger("01")));
    assertThat(get(Device.Kind.DRAWER)).contains(first);
  }

  @Test
  void onlyCoordinatorsSetRehearseAndOpen() {
    Device drawer = new Device.Drawer(NOWHERE, Trigger.BELL);
    assertThatThrownBy(() -> asBerfin(() -> devices.set(CommandId.fresh(), drawer)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> asBerfin(() -> devices.rehearse("1")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> asBerfin(devices::openDrawer))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void readsAPortAsPeopleTypeIt() {
    assertThat(Device.portAt(" /dev/ttyUSB0 ")).contains(new Address.Serial("/dev/ttyUSB0", 9_600));
    assertThat(Device.portAt("serial:COM3:19200")).contains(new Address.Serial("COM3", 19_200));
    assertThat(Device.portAt("")).isEmpty();
    assertThat(Device.portAt("tcp:192.168.1.50")).isEmpty();
    assertThat(Device.portAt("rehearsal")).isEmpty();
    assertThat(Device.portAt("/dev/tty\u0007")).isEmpty();
  }

  private static TillEvent sale(Instant at) {
    return new TillEvent.CashChanged(at, Occasion.SALE, Money.ofMinor(650_00, Currency.TRY));
  }

  private void set(Device device) {
    set(CommandId.fresh(), device);
  }

  private void set(CommandId command, Device device) {
    examples.asZehra(() -> {
      devices.set(command, device);
      return device;
    });
  }

  private Optional<Device> get(Device.Kind kind) {
    return examples.asZehra(() -> devices.get(kind));
  }

  private void asBerfin(Runnable act) {
    MemberExamples.as(
        examples.cast().berfin(),
        () -> {
          act.run();
          return act;
        });
  }

  private void inTransaction(Runnable act) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> act.run());
  }

  private void awaitSign(Device.Kind kind, Device.Sign sign) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> examples.asZehra(() -> devices.sign(kind)), sign::equals);
  }

  private String heard() {
    return desk.last().map(received -> received.scan().text()).orElse("");
  }

  private String displayed() {
    return examples.asZehra(devices::displayed).getFirst();
  }

  private static void awaitOn(Cable cable, String text) {
    StringBuilder read = new StringBuilder();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> {
          read.append(new String(cable.readSome(100), StandardCharsets.ISO_8859_1));
          return read.indexOf(text) >= 0;
        });
  }

  private static Address.Serial port(Cable cable) {
    return new Address.Serial(cable.port(), 9_600);
  }
}
