package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.RehearsalPrinters;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Breaks rehearsal printers and mends them, so that people can learn what to do. Their papers go
/// the way of all papers.
@Service
@DenyAll
public class PrinterFaults {

  private final RehearsalPrinters printers;
  private final PrinterWorkers lanes;
  private final ApplicationEventPublisher events;

  PrinterFaults(
      RehearsalPrinters printers, PrinterWorkers lanes, ApplicationEventPublisher events) {
    this.printers = printers;
    this.lanes = lanes;
    this.events = events;
  }

  /// What can be wrong with a rehearsal printer.
  public enum Fault {
    /// no paper is in it
    NO_PAPER,
    /// its paper ends soon
    PAPER_ENDS,
    /// its cover is open
    COVER_OPEN,
    /// its cable is out
    UNPLUGGED,
    /// a paper takes ten seconds
    SLOW,
    /// in the middle of the next paper there is no more
    NO_PAPER_MIDWAY,
    /// in the middle of the next paper the cable is pulled
    UNPLUGGED_MIDWAY
  }

  /// What is wrong with a rehearsal printer now.
  @RolesAllowed(Role.IS_COORDINATOR)
  public Set<Fault> faults(Printer.Use use) {
    return printers.of(use).faults();
  }

  /// Breaks something or mends it, also in the middle of a paper.
  @RolesAllowed(Role.IS_COORDINATOR)
  public void set(Printer.Use use, Fault fault, boolean isSo) {
    printers.of(use).set(fault, isSo);
    lanes.look(use);
    events.publishEvent(new PrintQueueChanged());
  }
}
