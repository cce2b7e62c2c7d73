package coop.teyel.production.batches;

import coop.teyel.production.batches.ActRows.Act;
import coop.teyel.production.batches.ActRows.Labour;
import coop.teyel.production.batches.Move.End;
import coop.teyel.production.batches.Move.Where;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.Stage;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.SignedIn;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides whether pieces may move, and has the move written. Runs inside the act's transaction.
@Component
class BundleTransitions {

  static final int MINUTES_A_DAY = 24 * 60;

  private final BundleRows bundles;
  private final BatchRows batches;
  private final ActRows acts;
  private final Moves moves;
  private final Designs designs;
  private final CoopSettings settings;
  private final InstantSource clock;

  BundleTransitions(
      BundleRows bundles,
      BatchRows batches,
      ActRows acts,
      Moves moves,
      Designs designs,
      CoopSettings settings,
      InstantSource clock) {
    this.bundles = bundles;
    this.batches = batches;
    this.acts = acts;
    this.moves = moves;
    this.designs = designs;
    this.settings = settings;
    this.clock = clock;
  }

  Outcome<MoveAnswer> worked(BundleId bundle, int pieces, int minutes) {
    return from(
        bundle,
        pieces,
        lot -> {
          Optional<Stage> stage = lot.place().station().stage();
          Optional<Station> next = lot.place().station().next();
          if (stage.isEmpty() || next.isEmpty()) {
            return refused(new MoveAnswer.NotHere());
          }
          String act =
              write(ActKind.WORK, lot, List.of(to(lot, lot.place().at(next.get()), pieces)));
          moves.addLabour(act, new Labour(stage.get(), pieces, minutes));
          return moved(act, pieces);
        });
  }

  Outcome<MoveAnswer> repaired(BundleId bundle, int pieces) {
    return from(
        bundle,
        pieces,
        lot -> {
          if (lot.place().station() != Station.REPAIR) {
            return refused(new MoveAnswer.NotHere());
          }
          Move move = to(lot, lot.place().at(Station.CHECK), pieces);
          return moved(write(ActKind.REPAIRED, lot, List.of(move)), pieces);
        });
  }

  Outcome<MoveAnswer> withdrawn(BundleId bundle, int pieces, String reason) {
    return from(
        bundle,
        pieces,
        lot -> {
          Move move = outside(lot, Where.WITHDRAWN, pieces, reason);
          return moved(write(ActKind.WITHDRAW, lot, List.of(move)), pieces);
        });
  }

  Outcome<MoveAnswer> checked(BundleId bundle, CheckResult checked) {
    int pieces = (int) Math.min(checked.pieces(), Integer.MAX_VALUE);
    return from(
        bundle,
        pieces,
        lot -> {
          if (lot.place().station() != Station.CHECK) {
            return refused(new MoveAnswer.NotHere());
          }
          String act = write(ActKind.CHECK, lot, movesOf(lot, checked));
          moves.addLabour(act, new Labour(Stage.CHECK, pieces, agreedMinutes(lot, pieces)));
          return moved(act, pieces);
        });
  }

  /// Takes labelled pieces out of their bundle, which must have them.
  void labelled(BundleRow lot, int pieces) {
    write(ActKind.LABELLED, lot, List.of(outside(lot, Where.GARMENT, pieces, null)));
  }

  /// Moves the pieces of an act back, where they still are and whoever moved them asks today.
  Outcome<MoveAnswer> undone(String id) {
    Act act = acts.find(id).filter(this::isHersAndFresh).orElse(null);
    List<Move> back = acts.moves(id).stream().map(Move::back).toList();
    if (act == null || !back.stream().allMatch(this::isPossible)) {
      return refused(new MoveAnswer.TooLate());
    }
    String undo = moves.writeUndo(act, back);
    acts.labour(id).ifPresent(labour -> moves.addLabour(undo, labour.back()));
    return moved(undo, piecesOf(undo));
  }

  int piecesOf(String act) {
    return acts.moves(act).stream().mapToInt(Move::pieces).sum();
  }

  private Outcome<MoveAnswer> from(
      BundleId bundle, int pieces, Function<BundleRow, Outcome<MoveAnswer>> act) {
    Optional<BundleRow> lot = bundles.find(bundle);
    if (lot.isEmpty()) {
      return refused(new MoveAnswer.NotHere());
    }
    if (pieces < 1) {
      return refused(new MoveAnswer.NoPieces());
    }
    return pieces > lot.get().pieces()
        ? refused(new MoveAnswer.TooMany(lot.get().pieces()))
        : act.apply(lot.get());
  }

  private String write(ActKind kind, BundleRow lot, List<Move> list) {
    return moves.write(kind, lot.place().batch(), list);
  }

  private List<Move> movesOf(BundleRow lot, CheckResult checked) {
    String reason = checked.reason().map(Enum::name).orElse(null);
    List<Move> list = new ArrayList<>();
    addTo(list, lot, lot.place().at(Station.LABEL, Grade.A), checked.a(), null);
    addTo(list, lot, lot.place().at(Station.LABEL, Grade.B), checked.b(), reason);
    addTo(list, lot, lot.place().at(Station.REPAIR), checked.repair(), reason);
    if (checked.rag() > 0) {
      list.add(outside(lot, Where.RAG, checked.rag(), reason));
    }
    return list;
  }

  private void addTo(
      List<Move> list, BundleRow lot, BundleRow.Place place, int pieces, @Nullable String reason) {
    if (pieces > 0) {
      list.add(new Move(new End.In(lot.id()), new End.In(bundles.at(place)), pieces, reason));
    }
  }

  private Move to(BundleRow lot, BundleRow.Place place, int pieces) {
    return new Move(new End.In(lot.id()), new End.In(bundles.at(place)), pieces, null);
  }

  private static Move outside(BundleRow lot, Where where, int pieces, @Nullable String reason) {
    return new Move(new End.In(lot.id()), new End.Outside(where), pieces, reason);
  }

  private int agreedMinutes(BundleRow lot, int pieces) {
    BatchRows.Head head = batches.find(lot.place().batch()).orElseThrow();
    int agreed = designs.version(head.design(), head.version()).minutes(Stage.CHECK, pieces);
    return Math.min(agreed, MINUTES_A_DAY);
  }

  private boolean isHersAndFresh(Act act) {
    return act.kind().canBeUndone()
        && act.member().equals(SignedIn.member())
        && act.day().equals(settings.theCoop().businessDay(clock.instant()))
        && !acts.isUndone(act.id());
  }

  private boolean isPossible(Move move) {
    return !(move.from() instanceof End.In(BundleId bundle))
        || bundles.find(bundle).orElseThrow().pieces() >= move.pieces();
  }

  private static Outcome<MoveAnswer> moved(String act, int pieces) {
    return Outcome.accepted(new MoveAnswer.Moved(act, pieces), act);
  }

  private static Outcome<MoveAnswer> refused(MoveAnswer answer) {
    return Outcome.refused(answer);
  }
}
