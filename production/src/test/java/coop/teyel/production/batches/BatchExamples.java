package coop.teyel.production.batches;

import static coop.teyel.production.members.MemberExamples.as;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Size;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Batches in any state, reached through the public verbs.
public final class BatchExamples {

  private final Batches batches;
  private final Member coordinator;

  /// Uses the service of a test's context; `coordinator` does everything.
  public BatchExamples(Batches batches, Member coordinator) {
    this.batches = batches;
    this.coordinator = coordinator;
  }

  /// A new batch with `pieces` pieces of each size and colour of the design, all waiting at the
  /// scissors.
  public Batch ordered(Design design, int pieces) {
    List<PlanCell> plan = new ArrayList<>();
    for (Size size : design.sizes()) {
      design.colours().forEach(colour -> plan.add(new PlanCell(size, colour, pieces)));
    }
    return order(design, plan);
  }

  /// A new batch with `pieces` pieces of one size and colour.
  public Batch ordered(Design design, Size size, Colour colour, int pieces) {
    return order(design, List.of(new PlanCell(size, colour, pieces)));
  }

  /// A new batch of one size and colour, all of which wait at a station up to the check.
  public Bundle at(Station station, Design design, Size size, Colour colour, int pieces) {
    Bundle bundle = only(ordered(design, size, colour, pieces).id());
    while (bundle.station() != station) {
      moved(logWork(bundle, bundle.pieces()));
      bundle = only(bundle.batch());
    }
    return bundle;
  }

  /// A new batch of one size and colour, checked: `a` and `b` pieces wait for their labels.
  public Batch waitingForLabels(Design design, Size size, Colour colour, int a, int b) {
    Bundle bundle = at(Station.CHECK, design, size, colour, a + b);
    CheckResult checked = new CheckResult(a, b, 0, 0, Optional.of(CheckResult.Fault.SEAM));
    moved(as(coordinator, () -> batches.check(CommandId.fresh(), bundle.id(), checked)));
    return as(coordinator, () -> batches.get(bundle.batch()));
  }

  /// A new batch with every size and colour of the design, `pieces` of each waiting for its label
  /// with grade A.
  public Batch waitingForLabels(Design design, int pieces) {
    Batch batch = ordered(design, pieces);
    for (Bundle bundle : bundles(batch.id())) {
      finish(bundle);
    }
    return as(coordinator, () -> batches.get(batch.id()));
  }

  private void finish(Bundle cut) {
    Bundle bundle = cut;
    while (bundle.station() != Station.CHECK) {
      moved(logWork(bundle, bundle.pieces()));
      bundle = beside(bundle);
    }
    Bundle last = bundle;
    moved(
        as(
            coordinator,
            () -> batches.check(CommandId.fresh(), last.id(), CheckResult.allGood(last.pieces()))));
  }

  /// The bundle with the same size and colour at the next station.
  private Bundle beside(Bundle before) {
    return bundles(before.batch()).stream()
        .filter(bundle ->
            bundle.size().equals(before.size())
                && bundle.colour().equals(before.colour())
                && bundle.station() == before.station().next().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  private Bundle only(BatchId batch) {
    return bundles(batch).getFirst();
  }

  private List<Bundle> bundles(BatchId batch) {
    return as(coordinator, () -> batches.bundles(batch));
  }

  private MoveAnswer logWork(Bundle bundle, int pieces) {
    return as(coordinator, () -> batches.logWork(CommandId.fresh(), bundle.id(), pieces, 60));
  }

  private Batch order(Design design, List<PlanCell> plan) {
    return switch (as(coordinator, () -> batches.order(CommandId.fresh(), design.id(), plan))) {
      case Batches.OrderAnswer.Ordered ordered -> ordered.batch();
      case Batches.OrderAnswer other -> throw new AssertionError(other);
    };
  }

  private static void moved(MoveAnswer answer) {
    if (!(answer instanceof MoveAnswer.Moved)) {
      throw new AssertionError(answer);
    }
  }
}
