package coop.teyel.production.batches;

import coop.teyel.production.batches.Move.End;
import coop.teyel.production.batches.Move.Where;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Design;
import coop.teyel.production.facts.FactIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a batch from a matrix. Runs inside the act's transaction.
@Component
class Orders {

  static final int MOST_PIECES = 10_000;

  private final BatchRows batches;
  private final BundleRows bundles;
  private final Moves moves;
  private final FactIds ids;

  Orders(BatchRows batches, BundleRows bundles, Moves moves, FactIds ids) {
    this.batches = batches;
    this.bundles = bundles;
    this.moves = moves;
    this.ids = ids;
  }

  /// What is wrong with a matrix for that version of a design.
  static Batches.@Nullable OrderAnswer faultOf(Design design, List<PlanCell> plan) {
    if (!plan.stream().allMatch(cell -> isIn(design, cell))) {
      return new Batches.OrderAnswer.NotInDesign();
    }
    long pieces = plan.stream().mapToLong(PlanCell::pieces).sum();
    if (pieces == 0) {
      return new Batches.OrderAnswer.NoPieces();
    }
    return pieces > MOST_PIECES ? new Batches.OrderAnswer.TooManyPieces(MOST_PIECES) : null;
  }

  BatchId place(Design design, List<PlanCell> plan) {
    BatchId id = new BatchId(ids.next());
    List<PlanCell> cells = merged(plan);
    batches.add(id, design);
    cells.forEach(cell -> batches.plan(id, cell));
    moves.write(ActKind.ORDER, id, cells.stream().map(cell -> toScissors(id, cell)).toList());
    return id;
  }

  private Move toScissors(BatchId id, PlanCell cell) {
    BundleRow.Place place =
        new BundleRow.Place(id, cell.size().label(), cell.colour().name(), Station.CUT, null);
    return new Move(
        new End.Outside(Where.PLAN), new End.In(bundles.at(place)), cell.pieces(), null);
  }

  private static boolean isIn(Design design, PlanCell cell) {
    return cell.pieces() >= 0
        && design.sizes().contains(cell.size())
        && design.colours().contains(cell.colour());
  }

  private static List<PlanCell> merged(List<PlanCell> plan) {
    Map<PlanCell, Integer> pieces = new LinkedHashMap<>();
    plan.stream()
        .filter(cell -> cell.pieces() > 0)
        .forEach(cell ->
            pieces.merge(
                new PlanCell(cell.size(), cell.colour(), 0), cell.pieces(), Math::addExact));
    return pieces.entrySet().stream()
        .map(cell -> new PlanCell(cell.getKey().size(), cell.getKey().colour(), cell.getValue()))
        .toList();
  }
}
