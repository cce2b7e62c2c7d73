package coop.teyel.hardware.connections.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery.CutOff;
import coop.teyel.hardware.connections.delivery.Delivery.NothingLeft;
import coop.teyel.hardware.connections.delivery.Delivery.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SenderTests {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(600), Duration.ofMillis(300));
  private static final byte[] JOB = noise(3_000);
  // More than all buffers on the way can take.
  private static final byte[] LONG_JOB = noise(16_000_000);

  private final List<byte[]> rehearsed = new ArrayList<>();
  private final Sender sender = new Sender(SHORT, rehearsed::add);

  @Test
  void handsEveryByteToANetworkPrinterAndClosesCleanly() throws Exception {
    try (ServerSocket printer = listening()) {
      CompletableFuture<byte[]> received =
          serve(printer, socket -> socket.getInputStream().readAllBytes());
      assertThat(sender.send(at(printer), JOB)).isEqualTo(new Sent());
      assertThat(received.get(10, SECONDS)).isEqualTo(JOB);
    }
  }

  @Test
  void doesNotMindAPrinterThatTalksWhileItPrints() throws Exception {
    try (ServerSocket printer = listening()) {
      CompletableFuture<byte[]> received =
          serve(
              printer,
              socket -> {
                socket.getOutputStream().write(new byte[] {0x12, 0x12, 0x12});
                byte[] job = socket.getInputStream().readAllBytes();
                socket.getOutputStream().write(new byte[] {0x12});
                return job;
              });
      assertThat(sender.send(at(printer), JOB)).isEqualTo(new Sent());
      assertThat(received.get(10, SECONDS)).isEqualTo(JOB);
    }
  }

  @Test
  void knowsThatNothingLeftWhenAPrinterIsOff() throws IOException {
    ServerSocket printer = listening();
    Address off = at(printer);
    printer.close();
    assertNothingLeft(sender.send(off, JOB), Trouble.REFUSED);
  }

  @Test
  void knowsThatNothingLeftWhenThereIsNoSuchHost() {
    assertNothingLeft(
        sender.send(new Address.Tcp("no-such-printer.invalid", 9100), JOB), Trouble.NOT_FOUND);
  }

  @Test
  void givesUpOnAPrinterThatTakesTheCallAndReadsNothing() throws Exception {
    try (ServerSocket printer = listening()) {
      CompletableFuture<Void> end = new CompletableFuture<>();
      CompletableFuture<byte[]> served =
          serve(
              printer,
              _ -> {
                end.join();
                return new byte[0];
              });
      Delivery delivery = sender.send(at(printer), LONG_JOB);
      end.complete(null);
      served.get(10, SECONDS);
      assertCutOff(delivery, Trouble.HANGING);
    }
  }

  @Test
  void tellsHowMuchMayHaveBeenPrintedWhenTheConnectionBreaks() throws Exception {
    try (ServerSocket printer = listening()) {
      CompletableFuture<byte[]> received =
          serve(
              printer,
              socket -> {
                byte[] beginning = socket.getInputStream().readNBytes(1_000);
                socket.setSoLinger(true, 0);
                return beginning;
              });
      Delivery delivery = sender.send(at(printer), LONG_JOB);
      assertThat(received.get(10, SECONDS)).isEqualTo(Arrays.copyOf(LONG_JOB, 1_000));
      assertCutOff(delivery, Trouble.BROKEN);
      assertThat(((CutOff) delivery).bytesWritten()).isLessThan(LONG_JOB.length);
    }
  }

  @Test
  void noticesAResetAfterTheLastByte() throws Exception {
    try (ServerSocket printer = listening()) {
      CompletableFuture<byte[]> received =
          serve(
              printer,
              socket -> {
                byte[] beginning = socket.getInputStream().readNBytes(10);
                socket.setSoLinger(true, 0);
                return beginning;
              });
      assertThat(sender.send(at(printer), JOB)).isInstanceOf(CutOff.class);
      assertThat(received.get(10, SECONDS)).hasSize(10);
    }
  }

  @Test
  void writesToADeviceFile(@TempDir Path folder) throws Exception {
    Path device = pipe(folder);
    try (FileChannel reader =
        FileChannel.open(device, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      assertThat(sender.send(new Address.DeviceFile(device.toString()), JOB)).isEqualTo(new Sent());
      ByteBuffer received = ByteBuffer.allocate(JOB.length);
      while (received.hasRemaining()) {
        reader.read(received);
      }
      assertThat(received.array()).isEqualTo(JOB);
    }
  }

  @Test
  void givesUpOnADeviceFileThatTakesNoMore(@TempDir Path folder) throws Exception {
    Path device = pipe(folder);
    Delivery delivery = sender.send(new Address.DeviceFile(device.toString()), LONG_JOB);
    assertCutOff(delivery, Trouble.HANGING);
    assertThat(((CutOff) delivery).bytesWritten()).isPositive();
  }

  @Test
  void refusesToOverwriteAnOrdinaryFile(@TempDir Path folder) throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "keep me");
    assertNothingLeft(
        sender.send(new Address.DeviceFile(letter.toString()), JOB), Trouble.NOT_FOUND);
    assertThat(letter).hasContent("keep me");
    assertNothingLeft(
        sender.send(new Address.DeviceFile(folder.toString()), JOB), Trouble.NOT_FOUND);
    assertNothingLeft(
        sender.send(new Address.DeviceFile(folder + "/none"), JOB), Trouble.NOT_FOUND);
  }

  @Test
  void doesNotListenLongerThanItsWatchdogAllows() {
    Duration second = Duration.ofSeconds(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Timeouts(second, second, second));
  }

  @Test
  void rehearsesWithoutADevice() {
    assertThat(sender.send(new Address.Rehearsal(), JOB)).isEqualTo(new Sent());
    assertThat(rehearsed).containsExactly(JOB);
  }

  private static void assertNothingLeft(Delivery delivery, Trouble trouble) {
    assertThat(delivery)
        .isInstanceOfSatisfying(
            NothingLeft.class, nothing -> assertThat(nothing.trouble()).isEqualTo(trouble));
  }

  private static void assertCutOff(Delivery delivery, Trouble trouble) {
    assertThat(delivery)
        .isInstanceOfSatisfying(
            CutOff.class, cutOff -> assertThat(cutOff.trouble()).isEqualTo(trouble));
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static Address at(ServerSocket printer) {
    return new Address.Tcp(printer.getInetAddress().getHostAddress(), printer.getLocalPort());
  }

  private static CompletableFuture<byte[]> serve(ServerSocket printer, Service service) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket socket = printer.accept()) {
            return service.serve(socket);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        Thread::startVirtualThread);
  }

  private static Path pipe(Path folder) throws IOException, InterruptedException {
    Path pipe = folder.resolve("lp0");
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not there");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private interface Service {
    byte[] serve(Socket socket) throws IOException;
  }
}
