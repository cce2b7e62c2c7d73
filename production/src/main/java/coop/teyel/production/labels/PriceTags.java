package coop.teyel.production.labels;

import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PrintQueue;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.hardware.scanning.Foreign;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.ProductCode;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.Role;
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
  private final Founding founding;
  private final Acts acts;

  PriceTags(RunRows runs, Garments garments, PrintQueue printer, Founding founding, Acts acts) {
    this.runs = runs;
    this.garments = garments;
    this.printer = printer;
    this.founding = founding;
    this.acts = acts;
  }

  /// A tag for each garment of a run of labels, which must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public TagAnswer print(CommandId command, RunId run) {
    return acts.once(
        command, () -> printed(runs.find(run).orElseThrow().numbers()), PriceTags::printed);
  }

  /// A tag for one garment.
  ///
  /// @param raw what was scanned or typed
  @RolesAllowed(Role.IS_MEMBER)
  public TagAnswer print(CommandId command, String raw) {
    return switch (Scan.read(raw)) {
      case GarmentNumber number -> acts.once(command, () -> printed(number), PriceTags::printed);
      case ProductCode(String digits) -> new TagAnswer.Unknown(digits);
      case Foreign(String text) -> new TagAnswer.Unknown(text);
    };
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
                PaperKind.PRICE_TAG, number.digits(), founding.theCoop().language().locale())));
    String tags = Integer.toString(numbers.size());
    return Outcome.accepted(printed(tags), tags);
  }

  private static TagAnswer printed(String tags) {
    return new TagAnswer.Printed(Integer.parseInt(tags));
  }
}
