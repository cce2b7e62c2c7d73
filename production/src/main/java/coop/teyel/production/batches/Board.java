package coop.teyel.production.batches;

import coop.teyel.production.batches.BatchRows.Head;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Designs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts the words of their designs to batches and bundles.
@Component
public class Board {

  private static final Comparator<Bundle> ORDER =
      Comparator.comparing(Bundle::station)
          .thenComparing(bundle -> bundle.batch().value())
          .thenComparingInt(bundle -> bundle.design().sizes().indexOf(bundle.size()))
          .thenComparingInt(bundle -> bundle.design().colours().indexOf(bundle.colour()))
          .thenComparingInt(bundle -> bundle.grade().map(Enum::ordinal).orElse(0));

  private final BatchRows batches;
  private final BundleRows bundles;
  private final TallyRows tallies;
  private final Designs designs;

  Board(BatchRows batches, BundleRows bundles, TallyRows tallies, Designs designs) {
    this.batches = batches;
    this.bundles = bundles;
    this.tallies = tallies;
    this.designs = designs;
  }

  List<Bundle> waiting() {
    return told(bundles.waiting());
  }

  public List<Bundle> waitingIn(BatchId batch) {
    return told(bundles.waitingIn(batch));
  }

  public Optional<Bundle> bundle(BundleId id) {
    return bundles.find(id).map(lot -> told(List.of(lot)).getFirst());
  }

  List<Batch> open() {
    return batches.open().stream().map(this::batch).toList();
  }

  Batch batch(BatchId id) {
    return batch(batches.find(id).orElseThrow());
  }

  private Batch batch(Head head) {
    Design design = designs.version(head.design(), head.version());
    return new Batch(
        head.id(),
        head.number(),
        design,
        plan(head.id(), design),
        head.ordered(),
        tallies.of(head.id()));
  }

  private List<PlanCell> plan(BatchId id, Design design) {
    return batches.plan(id).stream()
        .map(cell ->
            new PlanCell(
                design.size(cell.size()).orElseThrow(),
                design.colour(cell.colour()).orElseThrow(),
                cell.pieces()))
        .sorted(
            Comparator.<PlanCell>comparingInt(cell -> design.sizes().indexOf(cell.size()))
                .thenComparingInt(cell -> design.colours().indexOf(cell.colour())))
        .toList();
  }

  private List<Bundle> told(List<BundleRow> lots) {
    Map<BatchId, Origin> origins = new HashMap<>();
    return lots.stream()
        .map(lot -> bundle(lot, origins.computeIfAbsent(lot.place().batch(), this::origin)))
        .sorted(ORDER)
        .toList();
  }

  private Origin origin(BatchId batch) {
    Head head = batches.find(batch).orElseThrow();
    return new Origin(head, designs.version(head.design(), head.version()));
  }

  private static Bundle bundle(BundleRow lot, Origin origin) {
    return new Bundle(
        lot.id(),
        lot.place().batch(),
        origin.head().number(),
        origin.design(),
        origin.design().size(lot.place().size()).orElseThrow(),
        origin.design().colour(lot.place().colour()).orElseThrow(),
        lot.place().station(),
        Optional.ofNullable(lot.place().grade()),
        lot.pieces());
  }

  private record Origin(Head head, Design design) {}
}
