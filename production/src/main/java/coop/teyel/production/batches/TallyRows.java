package coop.teyel.production.batches;

import static coop.teyel.production.db.Tables.BATCH_ACT;
import static coop.teyel.production.db.Tables.BATCH_PLAN;
import static coop.teyel.production.db.Tables.BUNDLE;
import static coop.teyel.production.db.Tables.BUNDLE_MOVE;

import coop.teyel.production.batches.Move.Where;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Station;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Counts the pieces of a batch in one statement, so that a move never shows half.
@Repository
class TallyRows {

  private static final String PLANNED = "PLANNED";

  private final DSLContext sql;

  TallyRows(DSLContext sql) {
    this.sql = sql;
  }

  Batch.Tally of(BatchId batch) {
    Map<String, Integer> counts = new HashMap<>();
    planned(batch)
        .unionAll(waiting(batch))
        .unionAll(left(batch))
        .unionAll(cameBack(batch))
        .forEach(row -> counts.merge(row.value1(), row.value2().intValueExact(), Integer::sum));
    return new Batch.Tally(
        counts.getOrDefault(PLANNED, 0),
        waiting(counts),
        counts.getOrDefault(Where.GARMENT.name(), 0),
        counts.getOrDefault(Where.RAG.name(), 0),
        counts.getOrDefault(Where.WITHDRAWN.name(), 0));
  }

  private static Map<Station, Integer> waiting(Map<String, Integer> counts) {
    Map<Station, Integer> waiting = new EnumMap<>(Station.class);
    for (Station station : Station.values()) {
      Integer pieces = counts.get(station.name());
      if (pieces != null) {
        waiting.put(station, pieces);
      }
    }
    return waiting;
  }

  private Select<Record2<String, BigDecimal>> planned(BatchId batch) {
    return sql.select(DSL.inline(PLANNED), total(BATCH_PLAN.PIECES))
        .from(BATCH_PLAN)
        .where(BATCH_PLAN.BATCH.eq(batch));
  }

  private Select<Record2<String, BigDecimal>> waiting(BatchId batch) {
    return sql.select(BUNDLE.STATION.coerce(String.class), total(BUNDLE.PIECES))
        .from(BUNDLE)
        .where(BUNDLE.BATCH.eq(batch), BUNDLE.PIECES.gt(0))
        .groupBy(BUNDLE.STATION);
  }

  private Select<Record2<String, BigDecimal>> left(BatchId batch) {
    return moves(batch, BUNDLE_MOVE.TO_OUTSIDE, total(BUNDLE_MOVE.PIECES));
  }

  private Select<Record2<String, BigDecimal>> cameBack(BatchId batch) {
    return moves(batch, BUNDLE_MOVE.FROM_OUTSIDE, total(BUNDLE_MOVE.PIECES.neg()));
  }

  private Select<Record2<String, BigDecimal>> moves(
      BatchId batch, TableField<?, String> outside, Field<BigDecimal> pieces) {
    return sql.select(outside, pieces)
        .from(BUNDLE_MOVE)
        .join(BATCH_ACT)
        .on(BATCH_ACT.ID.eq(BUNDLE_MOVE.ACT))
        .where(BATCH_ACT.BATCH.eq(batch), outside.isNotNull())
        .groupBy(outside);
  }

  private static Field<BigDecimal> total(Field<Integer> pieces) {
    return DSL.coalesce(DSL.sum(pieces), BigDecimal.ZERO);
  }
}
