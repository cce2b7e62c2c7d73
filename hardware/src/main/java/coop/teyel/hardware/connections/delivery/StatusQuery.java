package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Connection;
import coop.teyel.hardware.connections.Timeouts;
import java.io.IOException;

/// A question to a printer between jobs, over a connection of its own.
final class StatusQuery {

  private final Connection line;
  private final Timeouts timeouts;

  StatusQuery(Connection line, Timeouts timeouts) {
    this.line = line;
    this.timeouts = timeouts;
  }

  PrinterStatus status() {
    try {
      line.open();
    } catch (Connection.Unreachable e) {
      closeQuietly();
      return new PrinterStatus.OutOfReach(e.trouble(), e.detail());
    }
    try (Watchdog watchdog = new Watchdog(line)) {
      return status(watchdog);
    } finally {
      closeQuietly();
    }
  }

  private PrinterStatus status(Watchdog watchdog) {
    try {
      PrinterStatus status = new StatusProtocol(line, watchdog, timeouts).status();
      watchdog.watch(timeouts.step(), line::finish);
      return status;
    } catch (IOException e) {
      return new PrinterStatus.OutOfReach(watchdog.trouble(), e.toString());
    }
  }

  private void closeQuietly() {
    try {
      line.close();
    } catch (IOException e) {
      // The answer is known already.
    }
  }
}
