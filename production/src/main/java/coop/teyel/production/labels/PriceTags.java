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
  public TagAnswer print(CommandId command, RunId run) {
    return commands.once(
        command, () -> printed(runs.find(run).orElseThrow().numbers()), PriceTags::printed);
  }

  /// A tag for one garment.
  @RolesAllowed(Role.IS_MEMBER)
  public TagAnswer print(CommandId command, Scan scan) {
    return scan instanceof GarmentNumber number
        ? commands.once(command, () -> printed(number), PriceTags::printed)
        : new TagAnswer.Unknown(scan.text());
  }

  private Outcome<TagAnswer> printed(GarmentNumber number) {
    return garments.find(number).isPresent()
        ? printed(List.of(number))
        : Outcome.refused(new TagAnswer.Unknown(number.digits()));
  }

  private Outcome<TagAnswer> printed(List<GarmentNumber> numbers) {
    numbers.forEach(number ->
        printer.enqueue(
            PrintRequest.first(
                PaperKind.PRICE_TAG, number.digits(), settings.theCoop().language().locale())));
    String tags = Integer.toString(numbers.size());
    return Outcome.accepted(printed(tags), tags);
  }

  private static TagAnswer printed(String tags) {
    return new TagAnswer.Printed(Integer.parseInt(tags));
  }
}
