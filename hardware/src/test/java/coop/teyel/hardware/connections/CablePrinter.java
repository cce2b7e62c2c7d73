package coop.teyel.hardware.connections;

import coop.teyel.hardware.Cable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A printer at the other end of a cable, until the cable is pulled.
final class CablePrinter {

  private final PrinterFirmware firmware = new PrinterFirmware();
  private final PrinterFirmware.Session session = firmware.session();
  private final CountDownLatch gotJob = new CountDownLatch(1);
  private final Cable cable;
  private volatile int awaited = Integer.MAX_VALUE;
  private volatile boolean saysGo;

  CablePrinter(Cable cable) {
    this.cable = cable;
    Thread.ofPlatform().daemon().start(this::print);
  }

  PrinterFirmware firmware() {
    return firmware;
  }

  void saysGoBeforeEachAnswer() {
    saysGo = true;
  }

  void awaitJob(int bytes) {
    awaited = bytes;
    try {
      if (!gotJob.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("no job came");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void print() {
    while (cable.isPluggedIn()) {
      for (byte value : cable.readSome(256)) {
        answer(session.take(value & 0xFF));
      }
      if (firmware.received() >= awaited) {
        gotJob.countDown();
      }
    }
  }

  private void answer(int answer) {
    if (answer >= 0 && saysGo) {
      cable.write(0x11, answer);
    } else if (answer >= 0) {
      cable.write(answer);
    }
  }
}
