package coop.teyel.production.batches;

import coop.teyel.production.batches.ActRows.Act;
import coop.teyel.production.batches.ActRows.Labour;
import coop.teyel.production.batches.Move.End;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.members.SignedIn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes an act with its moves, and changes the bundles by exactly what it wrote.
@Component
class Moves {

  private final ActRows acts;
  private final BundleRows bundles;
  private final FactIds ids;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Moves(
      ActRows acts,
      BundleRows bundles,
      FactIds ids,
      CoopSettings settings,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.acts = acts;
    this.bundles = bundles;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /// Writes an act of the signed-in member.
  ///
  /// @return the act's id
  String write(ActKind kind, BatchId batch, List<Move> moves) {
    return write(kind, batch, null, moves);
  }

  /// Writes that an act is taken back.
  String writeUndo(Act act, List<Move> moves) {
    return write(ActKind.UNDO, act.batch(), act.id(), moves);
  }

  /// Adds to an act that it was work.
  void addLabour(String act, Labour labour) {
    acts.add(act, labour);
  }

  private String write(ActKind kind, BatchId batch, @Nullable String undoes, List<Move> moves) {
    String id = ids.next();
    Instant now = clock.instant();
    acts.add(
        new Act(
            id, batch, kind, SignedIn.member(), now, settings.theCoop().businessDay(now), undoes));
    int nr = 0;
    for (Move move : moves) {
      acts.add(id, ++nr, move);
      change(move.from(), -move.pieces());
      change(move.to(), move.pieces());
    }
    events.publishEvent(new BoardChanged(batch));
    return id;
  }

  private void change(End end, int by) {
    if (end instanceof End.In(BundleId bundle)) {
      bundles.change(bundle, by);
    }
  }
}
