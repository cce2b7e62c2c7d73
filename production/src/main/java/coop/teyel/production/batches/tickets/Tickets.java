package coop.teyel.production.batches.tickets;

import coop.teyel.production.batches.Board;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.BundleCode;
import coop.teyel.production.scans.Scan;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Tickets for the boxes in which bundles lie.
@Service
@DenyAll
public class Tickets {

  private final Board board;
  private final PrintQueue printer;
  private final CoopSettings settings;
  private final IdempotentCommands commands;

  Tickets(Board board, PrintQueue printer, CoopSettings settings, IdempotentCommands commands) {
    this.board = board;
    this.printer = printer;
    this.settings = settings;
    this.commands = commands;
  }

  /// Prints the ticket of a bundle.
  @RolesAllowed(Role.IS_MEMBER)
  public TicketAnswer print(CommandId command, BundleId bundle) {
    return commands.once(command, () -> printed(bundle), _ -> new TicketAnswer.Printed());
  }

  /// The bundle whose ticket was scanned. A box goes on and its ticket with it: where its pieces
  /// left the station of the ticket, it is the first bundle of their kind in the order of the
  /// board. Without pieces where none of them waits any more; empty for what is no ticket of this
  /// co-op.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Bundle> scanned(Scan scan) {
    return scan instanceof BundleCode(String id)
        ? board.bundle(new BundleId(id)).map(this::present)
        : Optional.empty();
  }

  private Outcome<TicketAnswer> printed(BundleId id) {
    Optional<Bundle> found = board.bundle(id).filter(bundle -> bundle.pieces() > 0);
    if (found.isEmpty()) {
      return Outcome.refused(new TicketAnswer.NothingHere());
    }
    FactReference reference = TicketPapers.reference(found.get());
    printer.enqueue(
        PrintRequest.first(PaperKind.BUNDLE, reference, settings.theCoop().language().locale()));
    return Outcome.accepted(new TicketAnswer.Printed(), reference.text());
  }

  private Bundle present(Bundle ticket) {
    Stream<Bundle> others =
        board.waitingIn(ticket.batch()).stream()
            .filter(bundle ->
                bundle.size().equals(ticket.size()) && bundle.colour().equals(ticket.colour()));
    return ticket.pieces() > 0 ? ticket : others.findFirst().orElse(ticket);
  }
}
