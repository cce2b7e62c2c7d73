package coop.teyel.hardware.connections.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Behaviour;
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
      assertThat(sender.status(printer.at())).isEqualTo(READY);
      printer.firmware().answer(4, 0x1E);
      assertThat(sender.status(printer.at()))
          .isEqualTo(new Told(true, false, Paper.NEAR_END, false, false));
      printer.firmware().pullPaper();
      assertThat(sender.status(printer.at()))
          .isEqualTo(new Told(false, false, Paper.OUT, false, false));
      assertThat(printer.firmware().job()).isEmpty();
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void aMutePrinterIsUnknownAndNoTrouble() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().fallSilent();
      long start = System.nanoTime();
      assertThat(sender.status(printer.at())).isEqualTo(new PrinterStatus.Unknown());
      assertThat(since(start)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }
  }

  @Test
  void aPrinterThatLeavesOutOneAnswerIsUnknown() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().answer(2, -1);
      assertThat(sender.status(printer.at())).isEqualTo(new PrinterStatus.Unknown());
    }
  }

  @Test
  void answersWithWrongFixedBitsAreNoAnswers() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      for (int n : new int[] {1, 2, 4}) {
        printer.firmware().newRoll();
        printer.firmware().answer(n, 0xFF);
        assertThat(sender.status(printer.at())).isEqualTo(new PrinterStatus.Unknown());
      }
    }
  }

  @Test
  void garbageWithoutEndIsUnknownInTime() throws IOException {
    try (SocketPrinter printer =
        new SocketPrinter(
            Behaviour.says("\u0012\u0012 out of order ".getBytes(US_ASCII)).repeated())) {
      long start = System.nanoTime();
      assertThat(sender.status(printer.at())).isNotInstanceOf(Told.class);
      assertThat(since(start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void forgetsWhatAPrinterSaidBeforeItWasAsked() throws IOException {
    CountDownLatch said = new CountDownLatch(1);
    try (SocketPrinter printer =
        new SocketPrinter(
            Behaviour.says(new byte[] {0x7E, 0x7E, 0x00, 0x41})
                .then(Behaviour.runs(said::countDown))
                .then(Behaviour.PRINTS))) {
      assertThat(sender.send(printer.at(), new StatusSupport(true, false), JOB))
          .isEqualTo(new Sent());
      assertThat(said.getCount()).isZero();
      assertThat(printer.firmware().job()).isEqualTo(JOB);
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
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      printer.firmware().confirmWith(0x03);
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.NEAR_END));
      assertThat(printer.firmware().job()).isEqualTo(twice(JOB));
      assertThat(printer.connections()).isEqualTo(2);
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void confirmsWithoutStatusToo() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().answer(1, 0xFF);
      assertThat(sender.send(printer.at(), new StatusSupport(false, true), JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  @Test
  void sendsNothingToAPrinterThatCannotPrint() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().pullPaper();
      assertNothingLeft(printer, Trouble.PAPER_OUT);
      printer.firmware().answer(2, 0x16);
      assertNothingLeft(printer, Trouble.COVER_OPEN);
      printer.firmware().newRoll();
      printer.firmware().answer(1, 0x1A);
      assertNothingLeft(printer, Trouble.OFFLINE);
      printer.firmware().newRoll();
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(printer.firmware().job()).isEqualTo(JOB);
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void doesNotAskAPrinterThatIsSaidToBeMute() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().pullPaper();
      assertThat(sender.send(printer.at(), JOB)).isEqualTo(new Sent());
      assertThat(printer.firmware().job()).isEqualTo(JOB);
    }
  }

  @Test
  void saysThatThePaperRanOutInTheMiddleOfAJob() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().endPaperAfter(1_000);
      assertCutOff(sender.send(printer.at(), StatusSupport.FULL, JOB), Trouble.PAPER_OUT);
      printer.firmware().newRoll();
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  @Test
  void asksAPrinterThatTakesNoMoreWhetherItHasPaper() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().endPaperAfter(1_000);
      printer.behave(
          Behaviour.runs(() -> printer.behave(Behaviour.PRINTS))
              .then(Behaviour.prints(1_000))
              .then(Behaviour.HANGS));
      Delivery delivery = sender.send(printer.at(), StatusSupport.FULL, LONG_JOB);
      assertCutOff(delivery, Trouble.PAPER_OUT);
      assertThat(((CutOff) delivery).bytesWritten()).isLessThan(LONG_JOB.length);
    }
  }

  @Test
  void saysWhenThePaperEndedWithTheJob() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().confirmWith(0x0F);
      assertCutOff(sender.send(printer.at(), StatusSupport.FULL, JOB), Trouble.PAPER_OUT);
      printer.firmware().endPaperAfter(JOB.length);
      assertCutOff(
          sender.send(printer.at(), new StatusSupport(true, false), JOB), Trouble.PAPER_OUT);
    }
  }

  @Test
  void aPrinterThatAnswersNothingEndsAtSent() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().fallSilent();
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
      assertThat(printer.firmware().job()).isEqualTo(JOB);
    }
  }

  @Test
  void aPrinterThatOnlyTellsItsStatusEndsAtSent() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().neverConfirm();
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
    }
  }

  @Test
  void aPrinterThatFallsSilentInTheMiddleWasCutOff() throws IOException {
    try (SocketPrinter printer =
        new SocketPrinter(
            Behaviour.prints(100).then(Behaviour.FALLS_SILENT).then(Behaviour.PRINTS))) {
      assertCutOff(sender.send(printer.at(), StatusSupport.FULL, JOB), Trouble.HANGING);
    }
  }

  @Test
  void aResetInsteadOfAConfirmationIsNoConfirmation() throws IOException {
    try (SocketPrinter printer =
        new SocketPrinter(Behaviour.prints(JOB.length).then(Behaviour.RESETS))) {
      assertCutOff(sender.send(printer.at(), StatusSupport.FULL, JOB), Trouble.BROKEN);
    }
  }

  @Test
  void garbageIsNoConfirmation() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().confirmWith(0x41);
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB)).isEqualTo(new Sent());
    }
  }

  @Test
  void aPrinterThatHangsUpBeforeTheJobGotNothing() throws IOException {
    try (SocketPrinter printer = new SocketPrinter(Behaviour.HANGS_UP)) {
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
          .isInstanceOf(NothingLeft.class);
    }
  }

  @Test
  void waitsForAPrinterThatTakesItsTime() throws IOException {
    try (SocketPrinter printer = new SocketPrinter(Behaviour.PRINTS_SLOWLY)) {
      byte[] job = letters(60_000);
      Timeouts timeouts =
          new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(8), Duration.ofMillis(200));
      long start = System.nanoTime();
      assertThat(new Sender(timeouts, _ -> {}).send(printer.at(), StatusSupport.FULL, job))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(since(start)).isGreaterThan(Duration.ofSeconds(2));
      assertThat(printer.firmware().job()).isEqualTo(job);
    }
  }

  @Test
  void servesEachPrinterOneAtATime() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      List<CompletableFuture<Delivery>> deliveries =
          Stream.generate(() -> later(() -> sender.send(printer.at(), StatusSupport.FULL, JOB)))
              .limit(5)
              .toList();
      assertThat(deliveries.stream().map(CompletableFuture::join))
          .containsOnly(new Confirmed(Paper.ENOUGH));
      assertThat(printer.mostAtOnce()).isEqualTo(1);
      assertThat(printer.firmware().received()).isEqualTo(5 * JOB.length);
      assertThat(printer.uncleanEnds()).isZero();
    }
  }

  @Test
  void doesNotAskWhileAJobIsOnItsWay() throws Exception {
    CountDownLatch inTheMiddle = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (SocketPrinter printer =
        new SocketPrinter(
            Behaviour.prints(1)
                .then(Behaviour.runs(inTheMiddle::countDown))
                .then(Behaviour.runs(() -> awaitQuietly(asked)))
                .then(Behaviour.PRINTS))) {
      CompletableFuture<Delivery> delivery =
          later(() -> sender.send(printer.at(), StatusSupport.FULL, JOB));
      inTheMiddle.await();
      assertThat(sender.status(printer.at())).isEqualTo(new PrinterStatus.Busy());
      asked.countDown();
      assertThat(delivery.join()).isEqualTo(new Confirmed(Paper.ENOUGH));
      assertThat(printer.connections()).isEqualTo(1);
    }
  }

  @Test
  void aPrinterThatIsLockedForAWhileGetsNothingAndIsTriedAgain() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      // As after a client that ended without a word: the next ones are dropped at once.
      printer.behave(Behaviour.RESETS);
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
            .isInstanceOf(NothingLeft.class);
      }
      printer.behave(Behaviour.PRINTS);
      assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
          .isEqualTo(new Confirmed(Paper.ENOUGH));
    }
  }

  private void assertNothingLeft(SocketPrinter printer, Trouble trouble) {
    int before = printer.firmware().received();
    assertThat(sender.send(printer.at(), StatusSupport.FULL, JOB))
        .isInstanceOfSatisfying(
            NothingLeft.class, nothing -> assertThat(nothing.trouble()).isEqualTo(trouble));
    assertThat(printer.firmware().received()).isEqualTo(before);
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
