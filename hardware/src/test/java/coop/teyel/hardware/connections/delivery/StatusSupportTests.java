package coop.teyel.hardware.connections.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.RehearsalQueue;
import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery.Confirmed;
import coop.teyel.hardware.connections.delivery.Delivery.CutOff;
import coop.teyel.hardware.connections.delivery.Delivery.NothingLeft;
import coop.teyel.hardware.connections.delivery.Delivery.Sent;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Told;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What printers say, and what becomes of jobs then, over real sockets.
@Timeout(60)
class StatusSupportTests {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(1), Duration.ofMillis(1_500), Duration.ofMillis(200));
  private static final Told READY = new Told(true, false, Paper.ENOUGH, false, false);
  private static final byte[] JOB = letters(3_000);
  // More than all buffers on the way can take.
  private static final byte[] LONG_JOB = letters(16_000_000);

  private final Sender sender = new Sender(SHORT, _ -> {});

  @Test
  void asksAPrinterHowItIs() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      assertThat(sender.status(printer.address())).isEqualTo(READY);
      printer.mind().answer(4, 0x1E);
      assertThat(sender.status(printer.address()))
          .isEqualTo(new Told(true, false, Paper.NEAR_END, false, false));
      printer.mind().runOut();
      assertThat(sender.status(printer.address()))
          .isEqualTo(new Told(false, false, Paper.OUT, false, false));
      assertThat(printer.mind().job()).isEmpty();
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void aMutePrinterIsUnknownAndNoTrouble() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().fallSilent();
      long start = System.nanoTime();
      assertThat(sender.status(printer.address())).isEqualTo(new PrinterStatus.Unknown());
      assertThat(since(start)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }
  }

  @Test
  void aPrinterThatLeavesOutOneAnswerIsUnknown() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().answer(2, -1);
      assertThat(sender.status(printer.address())).isEqualTo(new PrinterStatus.Unknown());
    }
  }

  @Test
  void answersWithWrongFixedBitsAreNoAnswers() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      for (int n : new int[] {1, 2, 4}) {
        printer.mind().newRoll();
        printer.mind().answer(n, 0xFF);
        assertThat(sender.status(printer.address())).isEqualTo(new PrinterStatus.Unknown());
      }
    }
  }

  @Test
  void garbageWithoutEndIsUnknownInTime() throws IOException {
    try (SocketPrinter printer =
        SocketPrinter.with((socket, _) -> {
          while (true) {
            socket.getOutputStream().write("\u0012\u0012 out of order ".getBytes(US_ASCII));
          }
        })) {
      long start = System.nanoTime();
      assertThat(sender.status(printer.address())).isNotInstanceOf(Told.class);
      assertThat(since(start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void forgetsWhatAPrinterSaidBeforeItWasAsked() throws IOException {
    CountDownLatch said = new CountDownLatch(1);
    try (SocketPrinter printer =
        SocketPrinter.with((socket, mind) -> {
          socket.getOutputStream().write(new byte[] {0x7E, 0x7E, 0x00, 0x41});
          said.countDown();
          SocketPrinter.print(socket, mind);
        })) {
      assertThat(sender.send(printer.address(), new StatusSupport(true, false), JOB))
          .isEqualTo(new Sent());
      assertThat(said.getCount()).isZero();
      assertThat(printer.mind().job()).isEqualTo(JOB);
    }
  }

  @Test
  void aPrinterThatIsOffIsOutOfReach() throws IOException {
    // a port that is taken and at which nobody listens: nobody else can come to listen there
    try (Socket taken = new Socket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      Address off = new Address.Tcp("127.0.0.1", taken.getLocalPort());
      assertThat(sender.status(off).obstacle()).contains(Trouble.REFUSED);
    }
    assertThat(sender.status(new Address.Serial("/dev/ttyNone", 9_600)).obstacle())
        .contains(Trouble.NOT_FOUND);
  }

  @Test
  void queuesAndRehearsalsSayNothing() {
    assertThat(sender.status(new Address.Rehearsal())).isEqualTo(new PrinterStatus.Unknown());
    RehearsalQueue queue = RehearsalQueue.that("is mute", _ -> {});
    assertThat(sender.status(queue.address())).isEqualTo(new PrinterStatus.Unknown());
    assertThat(sender.send(queue.address(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
    assertThat(queue.jobs()).containsExactly(JOB);
  }

  @Test
  void confirmsAJobThatThePrinterCameThrough() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      printer.mind().confirmWith(0x03);
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.NEAR_END));
      assertThat(printer.mind().job()).isEqualTo(twice(JOB));
      assertThat(printer.guests()).isEqualTo(2);
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void confirmsWithoutStatusToo() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().answer(1, 0xFF);
      assertThat(sender.send(printer.address(), new StatusSupport(false, true), JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  @Test
  void sendsNothingToAPrinterThatCannotPrint() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().runOut();
      assertNothingLeft(printer, Trouble.PAPER_OUT);
      printer.mind().answer(2, 0x16);
      assertNothingLeft(printer, Trouble.COVER_OPEN);
      printer.mind().newRoll();
      printer.mind().answer(1, 0x1A);
      assertNothingLeft(printer, Trouble.OFFLINE);
      printer.mind().newRoll();
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(printer.mind().job()).isEqualTo(JOB);
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void doesNotAskAPrinterThatIsSaidToBeMute() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().runOut();
      assertThat(sender.send(printer.address(), JOB)).isEqualTo(new Sent());
      assertThat(printer.mind().job()).isEqualTo(JOB);
    }
  }

  @Test
  void saysThatThePaperRanOutInTheMiddleOfAJob() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().paperEndsAfter(1_000);
      assertCutOff(sender.send(printer.address(), StatusSupport.FULL, JOB), Trouble.PAPER_OUT);
      printer.mind().newRoll();
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  @Test
  void asksAPrinterThatTakesNoMoreWhetherItHasPaper() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.behave((socket, mind) -> {
        printer.behave(SocketPrinter::print);
        mind.paperEndsAfter(1_000);
        SocketPrinter.printSome(socket, mind, 1_000);
        printer.hang();
      });
      Delivery delivery = sender.send(printer.address(), StatusSupport.FULL, LONG_JOB);
      assertCutOff(delivery, Trouble.PAPER_OUT);
      assertThat(((CutOff) delivery).bytesWritten()).isLessThan(LONG_JOB.length);
    }
  }

  @Test
  void saysWhenThePaperEndedWithTheJob() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().confirmWith(0x0F);
      assertCutOff(sender.send(printer.address(), StatusSupport.FULL, JOB), Trouble.PAPER_OUT);
      printer.mind().paperEndsAfter(JOB.length);
      assertCutOff(
          sender.send(printer.address(), new StatusSupport(true, false), JOB), Trouble.PAPER_OUT);
    }
  }

  @Test
  void aPrinterThatAnswersNothingEndsAtSent() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().fallSilent();
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
      assertThat(printer.mind().job()).isEqualTo(JOB);
    }
  }

  @Test
  void aPrinterThatOnlyTellsItsStatusEndsAtSent() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().neverConfirm();
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
    }
  }

  @Test
  void aPrinterThatFallsSilentInTheMiddleWasCutOff() throws IOException {
    try (SocketPrinter printer =
        SocketPrinter.with((socket, mind) -> {
          SocketPrinter.printSome(socket, mind, 100);
          mind.fallSilent();
          SocketPrinter.print(socket, mind);
        })) {
      assertCutOff(sender.send(printer.address(), StatusSupport.FULL, JOB), Trouble.HANGING);
    }
  }

  @Test
  void aResetInsteadOfAConfirmationIsNoConfirmation() throws IOException {
    try (SocketPrinter printer =
        SocketPrinter.with((socket, mind) -> {
          SocketPrinter.printSome(socket, mind, JOB.length);
          SocketPrinter.reset(socket);
        })) {
      assertCutOff(sender.send(printer.address(), StatusSupport.FULL, JOB), Trouble.BROKEN);
    }
  }

  @Test
  void garbageIsNoConfirmation() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.mind().confirmWith(0x41);
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
    }
  }

  @Test
  void aPrinterThatHangsUpBeforeTheJobGotNothing() throws IOException {
    try (SocketPrinter printer = SocketPrinter.with((_, _) -> {})) {
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
          .isInstanceOf(NothingLeft.class);
    }
  }

  @Test
  void waitsForAPrinterThatTakesItsTime() throws IOException {
    try (SocketPrinter printer = SocketPrinter.with(SocketPrinter::printSlowly)) {
      byte[] job = letters(60_000);
      Timeouts timeouts =
          new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(8), Duration.ofMillis(200));
      long start = System.nanoTime();
      assertThat(new Sender(timeouts, _ -> {}).send(printer.address(), StatusSupport.FULL, job))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(since(start)).isGreaterThan(Duration.ofSeconds(2));
      assertThat(printer.mind().job()).isEqualTo(job);
    }
  }

  @Test
  void servesEachPrinterOneAtATime() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      List<CompletableFuture<Delivery>> deliveries =
          Stream.generate(
                  () -> later(() -> sender.send(printer.address(), StatusSupport.FULL, JOB)))
              .limit(5)
              .toList();
      assertThat(deliveries.stream().map(CompletableFuture::join))
          .containsOnly(new Confirmed(Paper.ENOUGH));
      assertThat(printer.mostAtOnce()).isEqualTo(1);
      assertThat(printer.mind().received()).isEqualTo(5 * JOB.length);
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void doesNotAskWhileAJobIsOnItsWay() throws Exception {
    CountDownLatch inTheMiddle = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (SocketPrinter printer =
        SocketPrinter.with((socket, mind) -> {
          SocketPrinter.printSome(socket, mind, 1);
          inTheMiddle.countDown();
          awaitQuietly(asked);
          SocketPrinter.print(socket, mind);
        })) {
      CompletableFuture<Delivery> delivery =
          later(() -> sender.send(printer.address(), StatusSupport.FULL, JOB));
      inTheMiddle.await();
      assertThat(sender.status(printer.address())).isEqualTo(new PrinterStatus.Busy());
      asked.countDown();
      assertThat(delivery.join()).isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(printer.guests()).isEqualTo(1);
    }
  }

  @Test
  void aPrinterThatIsLockedForAWhileGetsNothingAndIsTriedAgain() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      // As after a client that ended without a word: the next ones are dropped at once.
      printer.behave((socket, _) -> SocketPrinter.reset(socket));
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
            .isInstanceOf(NothingLeft.class);
      }
      printer.behave(SocketPrinter::print);
      assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  private void assertNothingLeft(SocketPrinter printer, Trouble trouble) {
    int before = printer.mind().received();
    assertThat(sender.send(printer.address(), StatusSupport.FULL, JOB))
        .isInstanceOfSatisfying(
            NothingLeft.class, nothing -> assertThat(nothing.trouble()).isEqualTo(trouble));
    assertThat(printer.mind().received()).isEqualTo(before);
  }

  private static void assertCutOff(Delivery delivery, Trouble trouble) {
    assertThat(delivery)
        .isInstanceOfSatisfying(
            CutOff.class, cutOff -> assertThat(cutOff.trouble()).isEqualTo(trouble));
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Bytes among which no question hides.
  private static byte[] letters(int length) {
    byte[] letters = new byte[length];
    IntStream.range(0, length).forEach(i -> letters[i] = (byte) ('a' + i % 26));
    return letters;
  }

  private static byte[] twice(byte[] bytes) {
    byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
    return twice;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> CompletableFuture<T> later(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
  }
}
