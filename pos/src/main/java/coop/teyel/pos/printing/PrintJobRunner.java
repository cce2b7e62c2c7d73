package coop.teyel.pos.printing;

import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.encoding.DoesNotFitException;
import coop.teyel.hardware.encoding.Encoder;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterGateway;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.production.papers.PaperKind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes one job at a time from the queue to its printer and keeps what came of it.
///
/// Draws and sends outside of transactions; each change of state is one short transaction.
@Component
class PrintJobRunner {

  private static final Logger log = LoggerFactory.getLogger(PrintJobRunner.class);

  private final JobRows jobs;
  private final PrinterRows printers;
  private final PrinterKinds kinds;
  private final PaperRows papers;
  private final PaperRenderer drawings;
  private final PrinterGateway post;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  PrintJobRunner(
      JobRows jobs,
      PrinterRows printers,
      PrinterKinds kinds,
      PaperRows papers,
      PaperRenderer drawings,
      PrinterGateway post,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.jobs = jobs;
    this.printers = printers;
    this.kinds = kinds;
    this.papers = papers;
    this.drawings = drawings;
    this.post = post;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Moves the first job of a printer on. Only one thread a printer may call it.
  RunResult step(Printer.Use printer) {
    settleInterrupted(printer);
    return jobs.first(printer, State.QUEUED).map(this::step).orElse(RunResult.IDLE);
  }

  /// Nobody else sends, so a job that is being sent was cut off: by the end of the program, or
  /// because its outcome could not be written.
  private void settleInterrupted(Printer.Use printer) {
    jobs.first(printer, State.SENDING)
        .ifPresent(job -> move(job, State.SENDING, State.UNCONFIRMED, Trouble.INTERRUPTED, ""));
  }

  private RunResult step(PrintJob job) {
    if (isTooLate(job)) {
      move(job, State.QUEUED, State.FAILED, Trouble.TOO_LATE, "");
      return RunResult.MOVED;
    }
    Printer printer = printers.get(job.printer());
    Profile profile = kinds.of(printer.profile());
    return drawn(job, profile)
        .map(bytes -> deliver(job, printer, profile, bytes))
        .orElse(RunResult.MOVED);
  }

  private boolean isTooLate(PrintJob job) {
    return clock.instant().isAfter(job.queuedAt().plus(usefulFor(job.request().kind())));
  }

  /// A label is wanted whenever the printer comes back; a customer does not wait for a receipt.
  private static Duration usefulFor(PaperKind kind) {
    return switch (kind) {
      case LABEL, PRICE_TAG, BUNDLE -> Duration.ofDays(7);
      case RECEIPT -> Duration.ofMinutes(15);
      case PICK_UP, MANIFEST, CLOSING -> Duration.ofHours(12);
      case TEST -> Duration.ofMinutes(5);
    };
  }

  private Optional<byte[]> drawn(PrintJob job, Profile profile) {
    try {
      return Optional.of(new Encoder(profile).encode(drawings.draw(job)));
    } catch (DoesNotFitException e) {
      move(job, State.QUEUED, State.FAILED, Trouble.DOES_NOT_FIT, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // whatever it is, the next paper must not wait for it
      log.warn("Paper {} could not be drawn", job.number(), e);
      move(job, State.QUEUED, State.FAILED, Trouble.CANNOT_DRAW, e.toString());
    }
    return Optional.empty();
  }

  private RunResult deliver(PrintJob job, Printer printer, Profile profile, byte[] bytes) {
    transaction.executeWithoutResult(_ -> {
      jobs.begin(job.number());
      papers.keep(job.number(), printer.profile(), bytes);
    });
    return settle(job, post.send(printer, profile, bytes));
  }

  private RunResult settle(PrintJob job, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Sent _ -> settle(job, State.SENT);
      case Delivery.Confirmed _ -> settle(job, State.CONFIRMED);
      case Delivery.NothingLeft(var trouble, var detail) -> {
        move(job, State.SENDING, State.QUEUED, Trouble.of(trouble), detail);
        yield RunResult.HINDERED;
      }
      case Delivery.CutOff cutOff ->
          isPutBack(job, cutOff) ? RunResult.HINDERED : leaveInDoubt(job, cutOff);
    };
  }

  /// When the printer itself says why it stopped, the paper is not whole, and nobody has to look:
  /// it is printed again, whole and marked.
  private boolean isPutBack(PrintJob job, Delivery.CutOff cutOff) {
    Trouble trouble = Trouble.of(cutOff.trouble());
    return trouble.isTold()
        && Boolean.TRUE.equals(
            transaction.execute(_ -> jobs.putBack(job.number(), trouble, cutOff.detail())));
  }

  private RunResult leaveInDoubt(PrintJob job, Delivery.CutOff cutOff) {
    move(job, State.SENDING, State.UNCONFIRMED, Trouble.of(cutOff.trouble()), cutOff.detail());
    return RunResult.FAILED;
  }

  private RunResult settle(PrintJob job, State to) {
    transaction.executeWithoutResult(_ -> jobs.move(job.number(), State.SENDING, to));
    return RunResult.MOVED;
  }

  private void move(PrintJob job, State from, State to, Trouble trouble, String detail) {
    transaction.executeWithoutResult(_ -> jobs.move(job.number(), from, to, trouble, detail));
  }

  /// What one look at a printer's queue came to.
  enum RunResult {
    /// a job moved on; look again at once
    MOVED,
    /// nothing waits
    IDLE,
    /// the printer cannot print now, and the job waits; try when it is well again, or later
    HINDERED,
    /// the printer failed within a job, nobody knows why; try later
    FAILED
  }
}
