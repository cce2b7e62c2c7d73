package coop.teyel.production.batches;

import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PrintQueue;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Tickets for the boxes in which bundles lie.
@Service
@DenyAll
public class Tickets {

  private final BoardReading reading;
  private final PrintQueue printer;
  private final Founding founding;
  private final Acts acts;

  Tickets(BoardReading reading, PrintQueue printer, Founding founding, Acts acts) {
    this.reading = reading;
    this.printer = printer;
    this.founding = founding;
    this.acts = acts;
  }

  /// Prints the ticket of a bundle.
  @RolesAllowed(Role.IS_MEMBER)
  public TicketAnswer print(CommandId command, BundleId bundle) {
    return acts.once(command, () -> printed(bundle), _ -> new TicketAnswer.Printed());
  }

  /// The bundle whose ticket was scanned. A box goes on and its ticket with it: where its pieces
  /// left the station of the ticket, it is the first bundle of their kind in the order of the
  /// board. Without pieces where none of them waits any more; empty for what is no ticket of this
  /// co-op.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Bundle> scanned(String raw) {
    return BundleCode.read(raw).map(BundleCode::bundle).flatMap(reading::bundle).map(this::present);
  }

  private Outcome<TicketAnswer> printed(BundleId id) {
    Optional<Bundle> found = reading.bundle(id).filter(bundle -> bundle.pieces() > 0);
    if (found.isEmpty()) {
      return Outcome.refused(new TicketAnswer.NothingHere());
    }
    String reference = TicketPapers.reference(found.get());
    printer.enqueue(
        PrintRequest.first(PaperKind.BUNDLE, reference, founding.theCoop().language().locale()));
    return Outcome.accepted(new TicketAnswer.Printed(), reference);
  }

  private Bundle present(Bundle ticket) {
    Stream<Bundle> others =
        reading.waitingIn(ticket.batch()).stream()
            .filter(bundle ->
                bundle.size().equals(ticket.size()) && bundle.colour().equals(ticket.colour()));
    return ticket.pieces() > 0 ? ticket : others.findFirst().orElse(ticket);
  }
}
