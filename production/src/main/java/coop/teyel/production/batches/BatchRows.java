package coop.teyel.production.batches;

import static coop.teyel.production.db.Tables.BATCH;
import static coop.teyel.production.db.Tables.BATCH_ACT;
import static coop.teyel.production.db.Tables.BATCH_PLAN;
import static coop.teyel.production.db.Tables.BUNDLE;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class BatchRows {

  private final DSLContext sql;

  BatchRows(DSLContext sql) {
    this.sql = sql;
  }

  void add(BatchId id, Design design) {
    sql.insertInto(BATCH)
        .set(BATCH.ID, id)
        .set(BATCH.NUMBER, nextNumber())
        .set(BATCH.DESIGN, design.id())
        .set(BATCH.VERSION, design.version())
        .execute();
  }

  void plan(BatchId id, PlanCell cell) {
    sql.insertInto(BATCH_PLAN)
        .set(BATCH_PLAN.BATCH, id)
        .set(BATCH_PLAN.SIZE, cell.size().label())
        .set(BATCH_PLAN.COLOUR, cell.colour().name())
        .set(BATCH_PLAN.PIECES, cell.pieces())
        .execute();
  }

  Optional<Head> find(BatchId id) {
    return heads(BATCH.ID.eq(id)).stream().findFirst();
  }

  /// Batches in which pieces wait, the oldest first.
  List<Head> open() {
    return heads(BATCH.ID.in(DSL.select(BUNDLE.BATCH).from(BUNDLE).where(BUNDLE.PIECES.gt(0))));
  }

  /// Cells as size, colour and pieces.
  List<Cell> plan(BatchId id) {
    return sql.selectFrom(BATCH_PLAN)
        .where(BATCH_PLAN.BATCH.eq(id))
        .fetch(row ->
            new Cell(
                row.get(BATCH_PLAN.SIZE), row.get(BATCH_PLAN.COLOUR), row.get(BATCH_PLAN.PIECES)));
  }

  private List<Head> heads(Condition which) {
    return sql.select(BATCH.ID, BATCH.NUMBER, BATCH.DESIGN, BATCH.VERSION, BATCH_ACT.AT)
        .from(BATCH)
        .join(BATCH_ACT)
        .on(BATCH_ACT.BATCH.eq(BATCH.ID), BATCH_ACT.KIND.eq(ActKind.ORDER.name()))
        .where(which)
        .orderBy(BATCH.NUMBER)
        .fetch(row ->
            new Head(row.value1(), "B-" + row.value2(), row.value3(), row.value4(), row.value5()));
  }

  private long nextNumber() {
    return sql.select(DSL.coalesce(DSL.max(BATCH.NUMBER), 0L)).from(BATCH).fetchSingle().value1()
        + 1;
  }

  record Head(BatchId id, String number, DesignId design, int version, Instant ordered) {}

  record Cell(String size, String colour, int pieces) {}
}
