package coop.teyel.pos.devices;

import coop.teyel.hardware.connections.PrinterStatus;
import coop.teyel.hardware.connections.PrinterStatus.Paper;
import coop.teyel.hardware.connections.PrinterStatus.Told;
import coop.teyel.hardware.printing.Profile;
import coop.teyel.pos.devices.PrintJob.Trouble;
import java.time.Duration;
import java.util.Optional;

/// Knows how one printer is, as far as it says: asks it now and then while nothing is sent to it.
/// Only its lane asks; everybody may read.
final class Watch {

  /// A printer that is not asked is looked at again after this, in case somebody set up another.
  private static final Duration MUTE = Duration.ofMinutes(1);

  private final Printer.Use use;
  private final PrinterRows printers;
  private final PrinterKinds kinds;
  private final Post post;
  private final Printing printing;
  private volatile Seen seen = Seen.NOTHING;
  private volatile long due = System.nanoTime();

  Watch(Printer.Use use, PrinterRows printers, PrinterKinds kinds, Post post, Printing printing) {
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
  record Seen(boolean isTold, Optional<Trouble> trouble, boolean isPaperEnding) {

    static final Seen NOTHING = new Seen(false, Optional.empty(), false);

    static Seen of(PrinterStatus status) {
      return new Seen(
          status instanceof Told,
          status.obstacle().map(Trouble::of),
          status instanceof Told told && told.paper() == Paper.NEAR_END);
    }

    /// Whether the printer itself says that it would print.
    boolean isWell() {
      return isTold && trouble.isEmpty();
    }
  }

  Seen seen() {
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
    Seen before = seen;
    Duration next = MUTE;
    if (post.canAsk(printer, profile)) {
      seen = seen(post.ask(printer));
      next = seen.trouble().isPresent() ? printing.lookIll() : printing.lookWell();
    } else {
      seen = Seen.NOTHING;
    }
    due = System.nanoTime() + next.toNanos();
    return !seen.equals(before);
  }

  /// A printer that is at work for somebody else is as it was.
  private Seen seen(PrinterStatus status) {
    return status instanceof PrinterStatus.Busy ? seen : Seen.of(status);
  }
}
