package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Connection;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// Questions to a printer over an open line, and its answers.
///
/// The questions print nothing, and the printer answers `DLE EOT` even while it is offline. They
/// must never stand inside a job, where they would be taken for a part of a picture.
final class StatusProtocol {

  private static final Duration ANSWER = Duration.ofMillis(500);
  private static final Duration LONGEST_DRAIN = Duration.ofMillis(200);

  private final Connection line;
  private final Watchdog watchdog;
  private final Timeouts timeouts;
  private final byte[] heard = new byte[256];
  private boolean confirmationAsked;
  private Optional<Paper> confirmation = Optional.empty();

  StatusProtocol(Connection line, Watchdog watchdog, Timeouts timeouts) {
    this.line = line;
    this.watchdog = watchdog;
    this.timeouts = timeouts;
  }

  /// How the printer is; unknown when it leaves one question without an answer that makes sense.
  PrinterStatus status() throws IOException {
    OptionalInt printer = ask(1);
    OptionalInt cause = printer.isPresent() ? ask(2) : printer;
    OptionalInt paper = cause.isPresent() ? ask(4) : cause;
    return paper.isPresent()
        ? StatusByte.told(printer.getAsInt(), cause.getAsInt(), paper.getAsInt())
        : new PrinterStatus.Unknown();
  }

  /// Asks the printer to answer when it has come so far.
  void askForConfirmation() throws IOException {
    drain();
    say(0x1D, 'r', 1);
    confirmationAsked = true;
  }

  /// The answer to [#askForConfirmation], when it came already or comes in this time.
  Optional<Paper> confirmation(Duration limit) throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    while (confirmation.isEmpty() && System.nanoTime() < end) {
      listen(Duration.ofNanos(end - System.nanoTime()));
    }
    return confirmation;
  }

  private OptionalInt ask(int question) throws IOException {
    drain();
    say(0x10, 0x04, question);
    long end = System.nanoTime() + ANSWER.toNanos();
    for (long left = ANSWER.toNanos(); left > 0; left = end - System.nanoTime()) {
      byte[] answer = listen(Duration.ofNanos(left));
      if (answer.length > 0) {
        return answer.length == 1 && StatusByte.isRealTime(answer[0])
            ? OptionalInt.of(answer[0])
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /// Forgets what the printer said before it was asked.
  private void drain() throws IOException {
    long end = System.nanoTime() + LONGEST_DRAIN.toNanos();
    boolean more = true;
    while (more && System.nanoTime() < end) {
      more = listen(Duration.ZERO).length > 0;
    }
  }

  private void say(int... words) throws IOException {
    byte[] bytes = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      bytes[i] = (byte) words[i];
    }
    watchdog.watch(timeouts.step(), () -> line.write(bytes, 0, bytes.length));
  }

  /// What comes in this time, without signs of flow control and without the confirmation, which is
  /// kept.
  private byte[] listen(Duration limit) throws IOException {
    int[] read = new int[1];
    watchdog.watch(timeouts.step().plus(limit), () -> read[0] = line.read(heard, limit));
    if (read[0] < 0) {
      throw new IOException("the printer hung up");
    }
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    for (int i = 0; i < read[0]; i++) {
      sort(heard[i], words);
    }
    return words.toByteArray();
  }

  private void sort(byte word, ByteArrayOutputStream words) {
    if (confirmationAsked && StatusByte.confirmation(word).isPresent()) {
      confirmation = StatusByte.confirmation(word);
    } else if (!StatusByte.isFlowControl(word)) {
      words.write(word);
    }
  }
}
