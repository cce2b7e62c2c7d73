package coop.teyel.pos.printing;

import coop.teyel.hardware.connections.delivery.PrinterStatus;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Told;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterGateway;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.pos.printing.printers.PrintingProperties;
import java.time.Duration;
import java.util.Optional;

/// Knows how one printer is, as far as it says: asks it now and then while nothing is sent to it.
/// Only its lane asks; everybody may read.
final class PrinterMonitor {

  /// A printer that is not asked is looked at again after this, in case somebody set up another.
  private static final Duration MUTE = Duration.ofMinutes(1);

  private final Printer.Use use;
  private final PrinterRows printers;
  private final PrinterKinds kinds;
  private final PrinterGateway post;
  private final PrintingProperties printing;
  private volatile PrinterHealth seen = PrinterHealth.NOTHING;
  private volatile long due = System.nanoTime();

  PrinterMonitor(
      Printer.Use use,
      PrinterRows printers,
      PrinterKinds kinds,
      PrinterGateway post,
      PrintingProperties printing) {
    this.use = use;
    this.printers = printers;
    this.kinds = kinds;
    this.post = post;
    this.printing = printing;
  }

  /// What is known of a printer.
  ///
  /// @param trouble why it would print nothing now
  /// @param isPaperEnding whether it says that its roll is nearly used up
  record PrinterHealth(boolean isTold, Optional<Trouble> trouble, boolean isPaperEnding) {

    static final PrinterHealth NOTHING = new PrinterHealth(false, Optional.empty(), false);

    static PrinterHealth of(PrinterStatus status) {
      return new PrinterHealth(
          status instanceof Told,
          status.obstacle().map(Trouble::of),
          status instanceof Told told && told.paper() == Paper.NEAR_END);
    }

    /// Whether the printer itself says that it would print.
    boolean isWell() {
      return isTold && trouble.isEmpty();
    }
  }

  PrinterHealth seen() {
    return seen;
  }

  /// How long until the printer is to be asked again; never less than nothing.
  Duration rest() {
    return Duration.ofNanos(Math.max(0, due - System.nanoTime()));
  }

  /// Ask at once: something happened to the printer.
  void hurry() {
    due = System.nanoTime();
  }

  /// Ask soon: a paper did not get through.
  void worry() {
    due = System.nanoTime() + printing.lookIll().toNanos();
  }

  /// Asks the printer; true when there is news.
  boolean look() {
    Printer printer = printers.get(use);
    Profile profile = kinds.of(printer.profile());
    PrinterHealth before = seen;
    Duration next = MUTE;
    if (post.canAsk(printer, profile)) {
      seen = seen(post.ask(printer));
      next = seen.trouble().isPresent() ? printing.lookIll() : printing.lookWell();
    } else {
      seen = PrinterHealth.NOTHING;
    }
    due = System.nanoTime() + next.toNanos();
    return !seen.equals(before);
  }

  /// A printer that is at work for somebody else is as it was.
  private PrinterHealth seen(PrinterStatus status) {
    return status instanceof PrinterStatus.Busy ? seen : PrinterHealth.of(status);
  }
}
