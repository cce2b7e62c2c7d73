package coop.teyel.hardware.connections;

import java.io.IOException;

/// A question to a printer between jobs, over a connection of its own.
final class Inquiry {

  private final Line line;
  private final Patience patience;

  Inquiry(Line line, Patience patience) {
    this.line = line;
    this.patience = patience;
  }

  PrinterStatus status() {
    try {
      line.open();
    } catch (Line.Unreachable e) {
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
      PrinterStatus status = new Conversation(line, watchdog, patience).status();
      watchdog.watch(patience.step(), line::finish);
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
