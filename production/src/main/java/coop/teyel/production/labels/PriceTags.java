package coop.teyel.production.labels;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/// Prints price tags, with the list price of the moment in which they are printed.
@Service
@DenyAll
public class PriceTags {

  private final RunRows runs;
  private final Garments garments;
  private final PrintQueue printer;
  private final CoopSettings settings;
  private final IdempotentCommands commands;

  PriceTags(
      RunRows runs,
      Garments garments,
      PrintQueue printer,
      CoopSettings settings,
      IdempotentCommands commands) {
    this.runs = runs;
    this.garments = garments;
    this.printer = printer;
    this.settings = settings;
    this.commands = commands;
  }

  /// A tag for each garment of a run of labels, which must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public Answer print(CommandId command, RunId run) {
    return commands.once(
        command, () -> printed(runs.find(run).orElseThrow().numbers()), PriceTags::printed);
  }

  /// A tag for one garment.
  @RolesAllowed(Role.IS_MEMBER)
  public Answer print(CommandId command, Scan scan) {
    return scan instanceof GarmentNumber number
        ? commands.once(command, () -> printed(number), PriceTags::printed)
        : new Answer.Unknown(scan.text());
  }

  private Outcome<Answer> printed(GarmentNumber number) {
    return garments.find(number).isPresent()
        ? printed(List.of(number))
        : Outcome.refused(new Answer.Unknown(number.digits()));
  }

  private Outcome<Answer> printed(List<GarmentNumber> numbers) {
    numbers.forEach(number ->
        printer.enqueue(
            PrintRequest.first(
                PaperKind.PRICE_TAG,
                GarmentPapers.reference(number),
                settings.theCoop().language().locale())));
    String tags = Integer.toString(numbers.size());
    return Outcome.accepted(printed(tags), tags);
  }

  private static Answer printed(String tags) {
    return new Answer.Printed(Integer.parseInt(tags));
  }

  /// What came of printing price tags.
  public sealed interface Answer {

    /// So many tags are on their way to the printer.
    record Printed(int tags) implements Answer {}

    /// There is no such garment.
    ///
    /// @param shown what was scanned or typed, safe to show, at most 40 characters
    record Unknown(String shown) implements Answer {}
  }
}
