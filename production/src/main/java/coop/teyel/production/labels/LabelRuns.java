package coop.teyel.production.labels;

import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PrintRuns;
import coop.teyel.production.scans.GarmentNumber;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/// The runs of labels: how far each is, a rest for it, and what is not proven yet.
@Service
@DenyAll
public class LabelRuns {

  private final RunRows runs;
  private final ProofRows proofs;
  private final Garments garments;
  private final PrintRuns printer;

  LabelRuns(RunRows runs, ProofRows proofs, Garments garments, PrintRuns printer) {
    this.runs = runs;
    this.proofs = proofs;
    this.garments = garments;
    this.printer = printer;
  }

  /// The last runs, the latest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<LabelRun> latest(int most) {
    return runs.latest(most).stream().map(this::run).toList();
  }

  /// A run, which must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public LabelRun get(RunId run) {
    return run(runs.find(run).orElseThrow());
  }

  /// Holds back the labels of a run that did not go to the printer yet.
  @RolesAllowed(Role.IS_MEMBER)
  public void pause(RunId run) {
    printer.pause(run.value());
  }

  /// Lets a run go on where it stopped.
  @RolesAllowed(Role.IS_MEMBER)
  public void resume(RunId run) {
    printer.resume(run.value());
  }

  private LabelRun run(RunRows.Head head) {
    List<GarmentNumber> numbers = head.numbers();
    Set<GarmentNumber> proven = proofs.between(numbers.getFirst(), numbers.getLast());
    return new LabelRun(
        head.id(),
        garments.get(head.first()).garment(),
        head.pieces(),
        printer.progress(head.id().value()),
        numbers.stream().filter(number -> !proven.contains(number)).toList());
  }
}
