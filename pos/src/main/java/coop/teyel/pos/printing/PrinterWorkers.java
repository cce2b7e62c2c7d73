package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterGateway;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.pos.printing.printers.PrintingProperties;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The printers' threads, from the start of the program to its end.
@Component
@EnableConfigurationProperties(PrintingProperties.class)
class PrinterWorkers implements SmartLifecycle {

  private static final Duration GOODBYE = Duration.ofSeconds(1);

  private final Map<Printer.Use, PrinterWorker> lanes = new EnumMap<>(Printer.Use.class);
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final ApplicationEventPublisher events;

  PrinterWorkers(
      PrintJobRunner courier,
      PrinterRows printers,
      PrinterKinds kinds,
      PrinterGateway post,
      PrintingProperties printing,
      ApplicationEventPublisher events) {
    this.events = events;
    for (Printer.Use use : Printer.Use.values()) {
      PrinterMonitor watch = new PrinterMonitor(use, printers, kinds, post, printing);
      lanes.put(use, new PrinterWorker(() -> courier.step(use), watch, printing, this::moved));
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void queued(DurableQueue.JobQueued queued) {
    lane(queued.printer()).wake();
  }

  /// Tries that printer now, without the rest of its pause.
  void hurry(Printer.Use printer) {
    lane(printer).hurry();
  }

  /// Asks that printer now how it is.
  void look(Printer.Use printer) {
    lane(printer).look();
  }

  /// How that printer is, as far as it said.
  PrinterMonitor.PrinterHealth seen(Printer.Use printer) {
    return lane(printer).seen();
  }

  @Override
  public void start() {
    lanes.forEach((use, lane) ->
        threads.add(Thread.ofPlatform().name("printer-" + use.name()).daemon(true).start(lane)));
  }

  /// Lets a paper that is nearly out come out, so that nobody has to be asked about it.
  @Override
  public void stop() {
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        boolean _ = thread.join(GOODBYE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return !threads.isEmpty();
  }

  private PrinterWorker lane(Printer.Use printer) {
    return Objects.requireNonNull(lanes.get(printer));
  }

  private void moved() {
    events.publishEvent(new PrintQueueChanged());
  }
}
