package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Connection;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Unknown;
import java.io.IOException;
import java.util.Optional;

/// One job over one line, kilobyte by kilobyte, each under watch; before and after it the questions
/// that the printer answers.
final class JobTransmission {

  private static final int STEP = 1_024;

  private final Connection line;
  private final Timeouts timeouts;
  private final StatusSupport dialogue;
  private int written;

  JobTransmission(Connection line, Timeouts timeouts, StatusSupport dialogue) {
    this.line = line;
    this.timeouts = timeouts;
    this.dialogue = dialogue;
  }

  Delivery send(byte[] bytes) {
    try {
      line.open();
    } catch (Connection.Unreachable e) {
      closeQuietly();
      return new Delivery.NothingLeft(e.trouble(), e.detail());
    }
    try (Watchdog watchdog = new Watchdog(line)) {
      return send(bytes, watchdog);
    } finally {
      closeQuietly();
    }
  }

  private Delivery send(byte[] bytes, Watchdog watchdog) {
    StatusProtocol talk = new StatusProtocol(line, watchdog, timeouts);
    PrinterStatus before;
    try {
      before = dialogue.status() ? talk.status() : new Unknown();
    } catch (IOException e) {
      return new Delivery.NothingLeft(watchdog.trouble(), "before the job: " + e);
    }
    Optional<Trouble> obstacle = before.obstacle();
    if (obstacle.isPresent()) {
      sayGoodbye(watchdog);
      return new Delivery.NothingLeft(obstacle.get(), before.toString());
    }
    return send(bytes, watchdog, talk, before);
  }

  private Delivery send(
      byte[] bytes, Watchdog watchdog, StatusProtocol talk, PrinterStatus before) {
    try {
      while (written < bytes.length) {
        int step = Math.min(STEP, bytes.length - written);
        watchdog.watch(timeouts.step(), () -> line.write(bytes, written, step));
        written += step;
      }
      Delivery delivery = new JobConfirmation(talk, dialogue, timeouts, written).after(before);
      if (!(delivery instanceof Delivery.Sent)) {
        sayGoodbye(watchdog);
        return delivery;
      }
      watchdog.watch(timeouts.step(), line::finish);
      return watchdog.hasBitten() ? cutOff(Trouble.HANGING, "too slow") : delivery;
    } catch (IOException e) {
      return cutOff(watchdog.trouble(), e.toString());
    }
  }

  /// Closes cleanly where the outcome is known already: an unclean end locks some printers.
  private void sayGoodbye(Watchdog watchdog) {
    try {
      watchdog.watch(timeouts.step(), line::finish);
    } catch (IOException e) {
      // Nothing depends on it any more.
    }
  }

  private Delivery cutOff(Trouble trouble, String detail) {
    return new Delivery.CutOff(written, trouble, detail);
  }

  private void closeQuietly() {
    try {
      line.close();
    } catch (IOException e) {
      // Nothing can be done, and the delivery is known already.
    }
  }
}
