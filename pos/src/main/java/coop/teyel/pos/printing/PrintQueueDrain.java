package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Waits for the printers, for whoever must not overtake them: a clock that jumps makes the papers
/// that still wait too late.
@Component
public class PrintQueueDrain {

  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private final JobRows jobs;
  private final PrinterWorkers lanes;

  PrintQueueDrain(JobRows jobs, PrinterWorkers lanes) {
    this.jobs = jobs;
    this.lanes = lanes;
  }

  /// Returns when no paper waits or is on its way, when no printer is at work, or after `most`.
  public void await(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    while (lanes.isRunning() && isAnyOnItsWay() && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  private boolean isAnyOnItsWay() {
    return Stream.of(Printer.Use.values())
        .anyMatch(
            printer -> jobs.count(printer, State.QUEUED) + jobs.count(printer, State.SENDING) > 0);
  }
}
