package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.Delivery.Confirmed;
import coop.teyel.hardware.connections.delivery.Delivery.CutOff;
import coop.teyel.hardware.connections.delivery.Delivery.NothingLeft;
import coop.teyel.hardware.connections.delivery.Delivery.Sent;
import coop.teyel.hardware.connections.delivery.PrinterStatus;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Told;
import coop.teyel.hardware.connections.delivery.Sender;
import coop.teyel.hardware.connections.delivery.StatusSupport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What printers say over serial ports and printer files, both played by real pseudo-terminals.
@Timeout(60)
class TwoWayLineTests {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(1), Duration.ofMillis(1_500), Duration.ofMillis(300));
  private static final byte[] JOB =
      "a garment and its price\n".repeat(100).getBytes(StandardCharsets.US_ASCII);

  private final Sender sender = new Sender(SHORT, _ -> {});

  enum Kind {
    SERIAL,
    FILE;

    Address at(Cable cable) {
      return switch (this) {
        case SERIAL -> new Address.Serial(cable.port(), 9_600);
        case FILE -> new Address.DeviceFile(cable.port());
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsHowThePrinterIs(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      Address address = kind.at(cable);
      assertThat(sender.status(address))
          .isEqualTo(new Told(true, false, Paper.ENOUGH, false, false));
      printer.firmware().pullPaper();
      assertThat(sender.status(address).obstacle()).contains(Trouble.PAPER_OUT);
      printer.firmware().fallSilent();
      assertThat(sender.status(address)).isEqualTo(new PrinterStatus.Unknown());
    }
  }

  @ParameterizedTest
  @EnumSource
  void confirmsAJob(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      Address address = kind.at(cable);
      assertThat(sender.send(address, StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(printer.firmware().job()).isEqualTo(JOB);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sendsEveryByteToAMutePrinter(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      printer.firmware().fallSilent();
      assertThat(sender.send(kind.at(cable), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
      assertThat(printer.firmware().job()).isEqualTo(JOB);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sendsNothingWithoutPaper(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      printer.firmware().pullPaper();
      assertThat(sender.send(kind.at(cable), StatusSupport.FULL, JOB))
          .isInstanceOfSatisfying(
              NothingLeft.class,
              nothing -> assertThat(nothing.trouble()).isEqualTo(Trouble.PAPER_OUT));
      assertThat(printer.firmware().job()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysThatThePaperRanOutInTheMiddle(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      printer.firmware().endPaperAfter(500);
      assertThat(sender.send(kind.at(cable), StatusSupport.FULL, JOB))
          .isInstanceOfSatisfying(
              CutOff.class, cutOff -> assertThat(cutOff.trouble()).isEqualTo(Trouble.PAPER_OUT));
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotMindSignsOfFlowControlAmongTheAnswers(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      printer.saysGoBeforeEachAnswer();
      assertThat(sender.send(kind.at(cable), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlugThatIsPulledBeforeTheConfirmationIsNoConfirmation(Kind kind) {
    try (Cable cable = Cable.plugIn()) {
      CablePrinter printer = new CablePrinter(cable);
      printer.firmware().neverConfirm();
      CompletableFuture<Delivery> delivery =
          CompletableFuture.supplyAsync(
              () -> sender.send(kind.at(cable), StatusSupport.FULL, JOB),
              task -> Thread.ofPlatform().daemon().start(task));
      printer.awaitJob(JOB.length);
      cable.unplug();
      assertThat(delivery.join())
          .isInstanceOfSatisfying(
              CutOff.class,
              cutOff -> assertThat(cutOff.trouble()).isIn(Trouble.BROKEN, Trouble.HANGING));
    }
  }
}
