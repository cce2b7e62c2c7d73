package coop.teyel.production.labels;

import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Size;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.TrackedGarment;
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

/// Gives checked pieces their numbers and prints them.
@Service
@DenyAll
public class Labels {

  private final Batches batches;
  private final Garments garments;
  private final RunRows runs;
  private final PrintQueue printer;
  private final CoopSettings settings;
  private final IdempotentCommands commands;

  Labels(
      Batches batches,
      Garments garments,
      RunRows runs,
      PrintQueue printer,
      CoopSettings settings,
      IdempotentCommands commands) {
    this.batches = batches;
    this.garments = garments;
    this.runs = runs;
    this.printer = printer;
    this.settings = settings;
    this.commands = commands;
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
        : commands.once(
            command, () -> labelled(batch, size, colour, grade, pieces), this::labelled);
  }

  /// Prints a garment's label again, as a copy.
  @RolesAllowed(Role.IS_MEMBER)
  public ReprintAnswer reprint(CommandId command, Scan scan) {
    return scan instanceof GarmentNumber number
        ? commands.once(command, () -> again(number), this::reprinted)
        : new ReprintAnswer.Unknown(scan.text());
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
        .map(TrackedGarment::garment)
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
        PaperKind.LABEL,
        GarmentPapers.reference(garment.number()),
        settings.theCoop().language().locale());
  }
}
