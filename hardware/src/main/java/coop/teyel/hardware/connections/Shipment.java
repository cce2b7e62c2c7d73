package coop.teyel.hardware.connections;

import java.io.IOException;

/// One job over one line, kilobyte by kilobyte, each under watch.
final class Shipment {

  private static final int STEP = 1_024;

  private final Line line;
  private final Patience patience;
  private int written;

  Shipment(Line line, Patience patience) {
    this.line = line;
    this.patience = patience;
  }

  Delivery send(byte[] bytes) {
    try {
      line.open();
    } catch (Line.Unreachable e) {
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
    try {
      while (written < bytes.length) {
        int step = Math.min(STEP, bytes.length - written);
        watchdog.watch(patience.step(), () -> line.write(bytes, written, step));
        written += step;
      }
      watchdog.watch(patience.step(), line::finish);
      return watchdog.hasBitten() ? cutOff(Trouble.HANGING, "too slow") : new Delivery.Sent();
    } catch (IOException e) {
      return cutOff(watchdog.hasBitten() ? Trouble.HANGING : Trouble.BROKEN, e.toString());
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
