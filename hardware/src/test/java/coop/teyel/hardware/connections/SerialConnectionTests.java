package coop.teyel.hardware.connections;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.connections.SerialSettings.Flow;
import coop.teyel.hardware.connections.SerialSettings.Parity;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.Delivery.CutOff;
import coop.teyel.hardware.connections.delivery.Delivery.NothingLeft;
import coop.teyel.hardware.connections.delivery.Delivery.Sent;
import coop.teyel.hardware.connections.delivery.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Jobs over real ports of the system. A wrong speed cannot be tried: a pseudo-terminal takes each.
@Timeout(60)
class SerialConnectionTests {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(1), Duration.ofMillis(1_000), Duration.ofMillis(300));
  private static final byte[] JOB = noise(3_000);
  // More than a pseudo-terminal keeps.
  private static final byte[] LONG_JOB = noise(1_000_000);

  private final Sender sender = new Sender(SHORT, _ -> {});

  @Test
  void handsEveryByteOver() {
    try (Cable cable = Cable.plugIn()) {
      CompletableFuture<byte[]> received = later(() -> cable.read(JOB.length));
      assertThat(sender.send(at(cable.port(), Flow.NONE), JOB)).isEqualTo(new Sent());
      assertThat(received.join()).isEqualTo(JOB);
    }
  }

  @Test
  void keepsBytesThatLookLikeSignsOfFlowControl() {
    byte[] signs = {0x11, 0x13, 0x11, 0x13, 0x03, 0x04, 0x0D, 0x0A, 0x00, (byte) 0xFF};
    try (Cable cable = Cable.plugIn()) {
      CompletableFuture<byte[]> received = later(() -> cable.read(signs.length));
      assertThat(sender.send(at(cable.port(), Flow.NONE), signs)).isEqualTo(new Sent());
      assertThat(received.join()).isEqualTo(signs);
    }
  }

  @Test
  void takesEverySetting() {
    try (Cable cable = Cable.plugIn()) {
      for (SerialSettings settings :
          new SerialSettings[] {
            new SerialSettings(115_200, 8, Parity.EVEN, 2, Flow.XON_XOFF),
            new SerialSettings(19_200, 7, Parity.ODD, 1, Flow.RTS_CTS),
            new SerialSettings(38_400, 8, Parity.NONE, 1, Flow.DSR_DTR)
          }) {
        CompletableFuture<byte[]> received = later(() -> cable.read(10));
        assertThat(sender.send(new Address.Serial(cable.port(), settings), new byte[10]))
            .isEqualTo(new Sent());
        assertThat(received.join()).hasSize(10);
      }
    }
  }

  @Test
  void waitsWhileAPrinterSaysStopAndGoesOnWhenItSaysGo() {
    try (Cable cable = Cable.plugIn()) {
      CompletableFuture<Delivery> delivery =
          later(() -> sender.send(at(cable.port(), Flow.XON_XOFF), LONG_JOB));
      byte[] beginning = cable.read(1);
      cable.write(0x13);
      byte[] underway = cable.read(LONG_JOB.length, Duration.ofMillis(500));
      assertThat(1 + underway.length).isLessThan(LONG_JOB.length);
      assertThat(delivery).isNotDone();
      cable.write(0x11);
      byte[] rest = cable.read(LONG_JOB.length - 1 - underway.length);
      assertThat(delivery.join()).isEqualTo(new Sent());
      assertThat(Arrays.equals(LONG_JOB, joined(beginning, underway, rest))).isTrue();
    }
  }

  @Test
  void givesUpInTimeOnAPrinterThatNeverSaysGo() {
    try (Cable cable = Cable.plugIn()) {
      CompletableFuture<Delivery> delivery =
          later(() -> sender.send(at(cable.port(), Flow.XON_XOFF), LONG_JOB));
      cable.read(1);
      cable.write(0x13);
      long stopped = System.nanoTime();
      assertCutOff(delivery.join(), Trouble.HANGING);
      Duration taken = Duration.ofNanos(System.nanoTime() - stopped);
      System.out.println("measured: a stopped serial write is freed after " + taken.toMillis());
      assertThat(taken).isLessThan(SHORT.step().plus(Duration.ofMillis(900)));
    }
  }

  @Test
  void givesUpOnAnOtherEndThatReadsNothing() {
    try (Cable cable = Cable.plugIn()) {
      assertCutOff(sender.send(at(cable.port(), Flow.NONE), LONG_JOB), Trouble.HANGING);
    }
  }

  @Test
  void noticesThatThePlugIsPulledAndGoesOnWhenItIsBack(@TempDir Path folder) throws Exception {
    Path name = folder.resolve("usb-printer");
    Address printer = at(name.toString(), Flow.NONE);
    try (Cable cable = Cable.plugIn()) {
      cable.linkAs(name);
      CompletableFuture<Delivery> delivery = later(() -> sender.send(printer, LONG_JOB));
      cable.read(5_000);
      long pulled = System.nanoTime();
      cable.unplug();
      assertCutOff(delivery.join(), Trouble.BROKEN);
      Duration taken = Duration.ofNanos(System.nanoTime() - pulled);
      System.out.println("measured: an unplugged serial port is noticed after " + taken.toMillis());
      assertThat(taken).isLessThan(SHORT.step());
    }
    assertNothingLeft(sender.send(printer, JOB), Trouble.NOT_FOUND, "no port");
    try (Cable again = Cable.plugIn()) {
      again.linkAs(name);
      CompletableFuture<byte[]> received = later(() -> again.read(JOB.length));
      assertThat(sender.send(printer, JOB)).isEqualTo(new Sent());
      assertThat(received.get(10, SECONDS)).isEqualTo(JOB);
    }
  }

  @Test
  void noticesThatThePlugIsPulledAfterTheLastByte() {
    Timeouts listening =
        new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(8), Duration.ofSeconds(6));
    try (Cable cable = Cable.plugIn()) {
      CompletableFuture<Delivery> delivery =
          later(() -> new Sender(listening, _ -> {}).send(at(cable.port(), Flow.NONE), JOB));
      cable.read(JOB.length);
      cable.unplug();
      assertCutOff(delivery.join(), Trouble.BROKEN);
    }
  }

  @Test
  void leavesAPortAloneThatAnotherProgramHolds() throws Exception {
    try (Cable cable = Cable.plugIn()) {
      try (AutoCloseable _ = cable.hold()) {
        assertNothingLeft(
            sender.send(at(cable.port(), Flow.NONE), JOB),
            Trouble.REFUSED,
            "held by another program");
        assertThat(cable.read(1, Duration.ofMillis(100))).isEmpty();
      }
      CompletableFuture<byte[]> received = later(() -> cable.read(JOB.length));
      assertThat(sender.send(at(cable.port(), Flow.NONE), JOB)).isEqualTo(new Sent());
      assertThat(received.join()).isEqualTo(JOB);
    }
  }

  @Test
  void saysWhenThisProgramHoldsThePortItself() throws Exception {
    try (Cable cable = Cable.plugIn()) {
      SerialConnection scanner = new SerialConnection(at(cable.port(), Flow.NONE), SHORT);
      scanner.open();
      assertNothingLeft(
          sender.send(at(cable.port(), Flow.NONE), JOB), Trouble.REFUSED, "held by this program");
      scanner.close();
    }
  }

  @Test
  void knowsThatNothingLeftWhenThereIsNoSuchPort(@TempDir Path folder) throws IOException {
    assertNothingLeft(
        sender.send(at(folder + "/ttyNone", Flow.NONE), JOB), Trouble.NOT_FOUND, "no port");
    Path file = Files.createFile(folder.resolve("not-a-port"));
    assertNothingLeft(
        sender.send(at(file.toString(), Flow.NONE), JOB), Trouble.REFUSED, "no serial port");
    assertThat(file).isEmptyFile();
  }

  private static Address.Serial at(String path, Flow flow) {
    return new Address.Serial(path, new SerialSettings(9_600, 8, Parity.NONE, 1, flow));
  }

  private static void assertNothingLeft(Delivery delivery, Trouble trouble, String detail) {
    assertThat(delivery)
        .isInstanceOfSatisfying(
            NothingLeft.class,
            nothing -> {
              assertThat(nothing.trouble()).isEqualTo(trouble);
              assertThat(nothing.detail()).contains(detail);
            });
  }

  private static void assertCutOff(Delivery delivery, Trouble trouble) {
    assertThat(delivery)
        .isInstanceOfSatisfying(
            CutOff.class, cutOff -> assertThat(cutOff.trouble()).isEqualTo(trouble));
  }

  private static byte[] joined(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  // Reading a port pins the thread, so each has a real one.
  private static <T> CompletableFuture<T> later(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().daemon().start(task));
  }
}
