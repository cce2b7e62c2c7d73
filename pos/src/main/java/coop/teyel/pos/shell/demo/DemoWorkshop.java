package coop.teyel.pos.shell.demo;

import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.PlanCell;
import coop.teyel.production.batches.WaitingForLabel;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignAnswer;
import coop.teyel.production.designs.DesignDraft;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.acting.RunAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the people of the demo do in the workshop.
@Component
class DemoWorkshop {

  private final Designs designs;
  private final Batches batches;
  private final Labels labels;

  DemoWorkshop(Designs designs, Batches batches, Labels labels) {
    this.designs = designs;
    this.batches = batches;
    this.labels = labels;
  }

  Design design(Member coordinator, DesignDraft draft) {
    return switch (RunAs.as(coordinator, () -> designs.make(CommandId.fresh(), draft))) {
      case DesignAnswer.Made(Design design) -> design;
      case DesignAnswer other -> throw new IllegalStateException("demo design: " + other);
    };
  }

  /// A new batch with so many pieces of each size and colour.
  BatchId order(Member coordinator, Design design, int pieces) {
    List<PlanCell> plan = new ArrayList<>();
    design
        .sizes()
        .forEach(size ->
            design.colours().forEach(colour -> plan.add(new PlanCell(size, colour, pieces))));
    return switch (RunAs.as(
        coordinator, () -> batches.order(CommandId.fresh(), design.id(), plan))) {
      case Batches.OrderAnswer.Ordered ordered -> ordered.batch().id();
      case Batches.OrderAnswer other -> throw new IllegalStateException("demo batch: " + other);
    };
  }

  /// The work of one stage on the pieces that wait for it, all but `left` of each bundle, the
  /// workers in turn.
  void work(BatchId batch, Station station, int left, List<Member> workers) {
    int turn = 0;
    for (Bundle bundle : waiting(workers.getFirst(), batch, station)) {
      Member worker = workers.get(turn++ % workers.size());
      int pieces = bundle.pieces() - left;
      int minutes =
          pieces * bundle.design().minutes().getOrDefault(station.stage().orElseThrow(), 0);
      RunAs.as(worker, () -> batches.logWork(CommandId.fresh(), bundle.id(), pieces, minutes));
    }
  }

  /// Checks all that waits: everything is good but one second and, in the first bundle, one rag.
  void check(BatchId batch, Member checker) {
    int rag = 1;
    for (Bundle bundle : waiting(checker, batch, Station.CHECK)) {
      CheckResult found =
          new CheckResult(
              bundle.pieces() - 1 - rag, 1, 0, rag, Optional.of(CheckResult.Fault.SEAM));
      RunAs.as(checker, () -> batches.check(CommandId.fresh(), bundle.id(), found));
      rag = 0;
    }
  }

  /// Gives every checked piece its number and label.
  void label(BatchId batch, Member worker) {
    for (WaitingForLabel lot : RunAs.as(worker, batches::waiting)) {
      if (lot.batch().equals(batch)) {
        RunAs.as(
            worker,
            () ->
                labels.label(
                    CommandId.fresh(), batch, lot.size(), lot.colour(), lot.grade(), lot.pieces()));
      }
    }
  }

  private List<Bundle> waiting(Member reader, BatchId batch, Station station) {
    return RunAs.as(reader, () -> batches.bundles(batch)).stream()
        .filter(bundle -> bundle.station() == station && bundle.pieces() > 1)
        .toList();
  }
}
