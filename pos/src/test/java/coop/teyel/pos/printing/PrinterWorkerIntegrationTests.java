package coop.teyel.pos.printing;

import static org.awaitility.Awaitility.await;

import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterGateway;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.pos.printing.printers.PrintingProperties;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PrintingBootTest
class PrinterWorkerIntegrationTests {

  private static final Duration SHORT = Duration.ofMillis(5);

  @Autowired PrinterRows printers;
  @Autowired PrinterKinds kinds;
  @Autowired PrinterGateway post;

  @Test
  void goesOnWhateverFaultATurnOrAScreenHas() throws InterruptedException {
    AtomicInteger turns = new AtomicInteger();
    PrintingProperties printing = new PrintingProperties(SHORT, SHORT, SHORT, SHORT, SHORT, SHORT);
    PrinterWorker lane =
        new PrinterWorker(
            () -> faulty(turns.incrementAndGet()),
            new PrinterMonitor(Printer.Use.RECEIPTS, printers, kinds, post, printing),
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

  private static PrintJobRunner.RunResult faulty(int turn) {
    return switch (turn) {
      case 1 -> throw new OutOfMemoryError("rehearsed");
      case 2 -> throw new IllegalStateException("rehearsed");
      default -> PrintJobRunner.RunResult.MOVED;
    };
  }
}
