package coop.teyel.pos.printing;

import static coop.teyel.pos.db.Tables.PAUSED_RUN;
import static coop.teyel.pos.db.Tables.PRINT_JOB;

import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.papers.RunProgress;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class QueuedRunRows {

  private static final Field<Integer> PRINTED =
      DSL.max(DSL.when(PRINT_JOB.STATE.in(State.SENT, State.CONFIRMED), 1).otherwise(0))
          .as("printed");
  private static final Field<Integer> FAILED =
      DSL.min(DSL.when(PRINT_JOB.STATE.eq(State.FAILED), 1).otherwise(0)).as("failed");

  private final DSLContext sql;

  QueuedRunRows(DSLContext sql) {
    this.sql = sql;
  }

  /// Each fact's papers of a run as one.
  RunProgress progress(String run) {
    var facts =
        sql.select(PRINTED, FAILED)
            .from(PRINT_JOB)
            .where(PRINT_JOB.RUN.eq(run))
            .groupBy(PRINT_JOB.KIND, PRINT_JOB.REFERENCE)
            .asTable("facts");
    Field<Integer> printed =
        DSL.coalesce(DSL.sum(facts.field(PRINTED)), BigDecimal.ZERO).cast(Integer.class);
    Field<Integer> failed =
        DSL.coalesce(DSL.sum(facts.field(FAILED)), BigDecimal.ZERO).cast(Integer.class);
    return sql.select(DSL.count(), printed, failed)
        .from(facts)
        .fetchSingle(
            row -> new RunProgress(row.value1(), row.value2(), row.value3(), isPaused(run)));
  }

  /// The printers of a run's papers.
  List<Printer.Use> printers(String run) {
    return sql.selectDistinct(PRINT_JOB.PRINTER)
        .from(PRINT_JOB)
        .where(PRINT_JOB.RUN.eq(run))
        .fetch(PRINT_JOB.PRINTER);
  }

  void pause(String run) {
    sql.insertInto(PAUSED_RUN, PAUSED_RUN.RUN).values(run).onDuplicateKeyIgnore().execute();
  }

  void resume(String run) {
    sql.deleteFrom(PAUSED_RUN).where(PAUSED_RUN.RUN.eq(run)).execute();
  }

  private boolean isPaused(String run) {
    return sql.fetchExists(PAUSED_RUN, PAUSED_RUN.RUN.eq(run));
  }
}
