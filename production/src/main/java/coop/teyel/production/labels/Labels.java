package coop.teyel.production.labels;

import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PrintQueue;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.hardware.scanning.Foreign;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.ProductCode;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.production.batches.BatchId;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Size;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.Standing;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/// Gives checked pieces their numbers and prints them.
@Service
@DenyAll
public class Labels {

  private final Batches batches;
  private final Garments garments;
  private final RunRows runs;
  private final PrintQueue printer;
  private final Founding founding;
  private final Acts acts;

  Labels(
      Batches batches,
      Garments garments,
      RunRows runs,
      PrintQueue printer,
      Founding founding,
      Acts acts) {
    this.batches = batches;
    this.garments = garments;
    this.runs = runs;
    this.printer = printer;
    this.founding = founding;
    this.acts = acts;
  }

  /// Makes so many checked pieces of a batch into garments and prints a label for each; the labels
  /// are a run.
  ///
  /// @param pieces at least 1
  @RolesAllowed(Role.IS_MEMBER)
  public LabelAnswer label(
      CommandId command, BatchId batch, Size size, Colour colour, Grade grade, int pieces) {
    return pieces < 1
        ? new LabelAnswer.NoPieces()
        : acts.once(command, () -> labelled(batch, size, colour, grade, pieces), this::labelled);
  }

  /// Prints a garment's label again, as a copy.
  ///
  /// @param raw what was scanned or typed
  @RolesAllowed(Role.IS_MEMBER)
  public ReprintAnswer reprint(CommandId command, String raw) {
    return switch (Scan.read(raw)) {
      case GarmentNumber number -> acts.once(command, () -> again(number), this::reprinted);
      case ProductCode(String digits) -> new ReprintAnswer.Unknown(digits);
      case Foreign(String text) -> new ReprintAnswer.Unknown(text);
    };
  }

  private Outcome<LabelAnswer> labelled(
      BatchId batch, Size size, Colour colour, Grade grade, int pieces) {
    int waiting = batches.waiting(batch, size, colour, grade);
    if (pieces > waiting) {
      return Outcome.refused(new LabelAnswer.TooMany(waiting));
    }
    batches.labelled(batch, size, colour, grade, pieces);
    var design = batches.get(batch).design();
    List<Garment> born =
        garments.born(batch, design.id(), design.version(), size, colour, grade, pieces);
    RunId run = runs.add(born);
    born.forEach(garment -> printer.enqueue(label(garment).in(run.value())));
    return Outcome.accepted(new LabelAnswer.Labelled(run, born), run.value());
  }

  private LabelAnswer labelled(String run) {
    RunId id = new RunId(run);
    return new LabelAnswer.Labelled(
        id,
        runs.find(id).orElseThrow().numbers().stream()
            .map(number -> garments.get(number).garment())
            .toList());
  }

  private Outcome<ReprintAnswer> again(GarmentNumber number) {
    return garments
        .find(number)
        .map(Standing::garment)
        .map(this::again)
        .orElseGet(() -> Outcome.refused(new ReprintAnswer.Unknown(number.digits())));
  }

  private Outcome<ReprintAnswer> again(Garment garment) {
    printer.enqueue(label(garment).again());
    return Outcome.accepted(new ReprintAnswer.Reprinted(garment), garment.number().digits());
  }

  private ReprintAnswer reprinted(String digits) {
    return new ReprintAnswer.Reprinted(garments.get(new GarmentNumber(digits)).garment());
  }

  private PrintRequest label(Garment garment) {
    return PrintRequest.first(
        PaperKind.LABEL, garment.number().digits(), founding.theCoop().language().locale());
  }
}
