package coop.teyel.production.shares;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/// Prints what members take home from a split.
@Service
@DenyAll
public class PickUps {

  private final SplitRows splits;
  private final PrintQueue printer;
  private final CoopSettings settings;
  private final IdempotentCommands commands;

  PickUps(
      SplitRows splits, PrintQueue printer, CoopSettings settings, IdempotentCommands commands) {
    this.splits = splits;
    this.printer = printer;
    this.settings = settings;
    this.commands = commands;
  }

  /// One member's slip; she must have taken part in that split.
  ///
  /// @return how many slips are on their way to the printer
  @RolesAllowed(Role.IS_MEMBER)
  public int print(CommandId command, SplitId split, MemberId member) {
    return commands.once(command, () -> printed(split, List.of(member)), Integer::parseInt);
  }

  /// A slip for everybody who received something.
  ///
  /// @return how many slips are on their way to the printer
  @RolesAllowed(Role.IS_MEMBER)
  public int printAll(CommandId command, SplitId split) {
    return commands.once(command, () -> printed(split, receivers(split)), Integer::parseInt);
  }

  private List<MemberId> receivers(SplitId split) {
    return splits.read(split).split().standings().stream()
        .filter(standing -> standing.received() > 0)
        .map(standing -> new MemberId(standing.member()))
        .toList();
  }

  private Outcome<Integer> printed(SplitId split, List<MemberId> members) {
    members.forEach(member ->
        printer.enqueue(
            PrintRequest.first(
                PaperKind.PICK_UP,
                PickUpPapers.reference(split, member),
                settings.theCoop().language().locale())));
    return Outcome.accepted(members.size(), Integer.toString(members.size()));
  }
}
