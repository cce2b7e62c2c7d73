package coop.teyel.pos.devices;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DevicesTest
class LaneIntegrationTests {

  private static final Duration SHORT = Duration.ofMillis(5);

  @Autowired PrinterRows printers;
  @Autowired PrinterKinds kinds;
  @Autowired Post post;

  @Test
  void goesOnWhateverFaultATurnOrAScreenHas() throws InterruptedException {
    AtomicInteger turns = new AtomicInteger();
    Printing printing = new Printing(SHORT, SHORT, SHORT, SHORT, SHORT, SHORT);
    Lane lane =
        new Lane(
            () -> faulty(turns.incrementAndGet()),
            new Watch(Printer.Use.RECEIPTS, printers, kinds, post, printing),
            printing,
            () -> {
              throw new IllegalStateException("rehearsed: no screen can be told");
            });
    Thread thread = Thread.ofPlatform().start(lane);
    try {
      await().until(() -> turns.get() >= 4);
    } finally {
      thread.interrupt();
      thread.join();
    }
  }

  private static Step faulty(int turn) {
    return switch (turn) {
      case 1 -> throw new OutOfMemoryError("rehearsed");
      case 2 -> throw new IllegalStateException("rehearsed");
      default -> Step.MOVED;
    };
  }
}
