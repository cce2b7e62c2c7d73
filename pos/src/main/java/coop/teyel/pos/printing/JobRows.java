package coop.teyel.pos.printing;

import static coop.teyel.pos.db.Tables.PAUSED_RUN;
import static coop.teyel.pos.db.Tables.PRINT_JOB;

import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.papers.PrintRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JobRows {

  private static final int LONGEST_DETAIL = 300;

  /// A printer that says again and again that it stopped within a paper is not believed any more.
  private static final int MOST_CUTS = 3;

  private final DSLContext sql;
  private final InstantSource clock;

  JobRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  long add(PrintRequest request) {
    Instant now = clock.instant();
    return sql.insertInto(PRINT_JOB)
        .set(PRINT_JOB.PRINTER, Printer.Use.of(request))
        .set(PRINT_JOB.KIND, request.kind())
        .set(PRINT_JOB.REFERENCE, request.reference())
        .set(PRINT_JOB.LANGUAGE, request.language())
        .set(PRINT_JOB.COPY, request.copy())
        .set(PRINT_JOB.RUN, request.run().orElse(null))
        .set(PRINT_JOB.QUEUED_AT, now)
        .set(PRINT_JOB.STATE, State.QUEUED)
        .set(PRINT_JOB.ATTEMPTS, 0)
        .set(PRINT_JOB.CHANGED_AT, now)
        .returningResult(PRINT_JOB.NUMBER)
        .fetchSingle()
        .value1();
  }

  Optional<PrintJob> find(long number) {
    return sql.selectFrom(PRINT_JOB).where(PRINT_JOB.NUMBER.eq(number)).fetchOptional(JobRows::job);
  }

  /// The first of a printer's jobs in a state; among those that wait, the first that may go.
  Optional<PrintJob> first(Printer.Use printer, State state) {
    return sql.selectFrom(PRINT_JOB)
        .where(isOf(printer, state))
        .and(state == State.QUEUED ? DSL.not(isHeldBack()) : DSL.noCondition())
        .orderBy(PRINT_JOB.NUMBER)
        .limit(1)
        .fetchOptional(JobRows::job);
  }

  long count(Printer.Use printer, State state) {
    return sql.fetchCount(PRINT_JOB, isOf(printer, state));
  }

  List<PrintJob> latest(int most) {
    return sql.selectFrom(PRINT_JOB)
        .orderBy(PRINT_JOB.NUMBER.desc())
        .limit(most)
        .fetch(JobRows::job);
  }

  List<PrintJob> inDoubt(int most) {
    return sql.selectFrom(PRINT_JOB)
        .where(PRINT_JOB.PRINTER.in(Printer.Use.RECEIPTS, Printer.Use.LABELS))
        .and(PRINT_JOB.STATE.eq(State.UNCONFIRMED))
        .orderBy(PRINT_JOB.NUMBER.desc())
        .limit(most)
        .fetch(JobRows::job);
  }

  /// Counts a try and begins it; false when the job waits no longer.
  boolean begin(long number) {
    return sql.update(PRINT_JOB)
            .set(PRINT_JOB.STATE, State.SENDING)
            .set(PRINT_JOB.ATTEMPTS, PRINT_JOB.ATTEMPTS.plus(1))
            .set(PRINT_JOB.CHANGED_AT, clock.instant())
            .where(is(number, State.QUEUED))
            .execute()
        == 1;
  }

  /// Puts a job whose paper was cut off back to its place in the queue, where it waits as a copy;
  /// false when that happened too often to it already.
  boolean putBack(long number, Trouble trouble, String detail) {
    return sql.update(PRINT_JOB)
            .set(PRINT_JOB.STATE, State.QUEUED)
            .set(PRINT_JOB.COPY, true)
            .set(PRINT_JOB.CUTS, PRINT_JOB.CUTS.plus(1))
            .set(PRINT_JOB.CHANGED_AT, clock.instant())
            .set(PRINT_JOB.TROUBLE, trouble.name())
            .set(PRINT_JOB.DETAIL, shortened(detail))
            .where(is(number, State.SENDING).and(PRINT_JOB.CUTS.lt(MOST_CUTS)))
            .execute()
        == 1;
  }

  /// Moves a job on; false when it is no longer in the state `from`.
  boolean move(long number, State from, State to) {
    return move(number, from, to, null, "");
  }

  /// Moves a job on because of trouble; `detail` is for whoever looks into the file.
  boolean move(long number, State from, State to, @Nullable Trouble trouble, String detail) {
    return sql.update(PRINT_JOB)
            .set(PRINT_JOB.STATE, to)
            .set(PRINT_JOB.CHANGED_AT, clock.instant())
            .set(PRINT_JOB.TROUBLE, trouble == null ? null : trouble.name())
            .set(PRINT_JOB.DETAIL, shortened(detail))
            .where(is(number, from))
            .execute()
        == 1;
  }

  /// Somebody says that a doubtful paper did not come out; keeps why it was in doubt.
  boolean fail(long number) {
    return sql.update(PRINT_JOB)
            .set(PRINT_JOB.STATE, State.FAILED)
            .set(PRINT_JOB.CHANGED_AT, clock.instant())
            .where(is(number, State.UNCONFIRMED))
            .execute()
        == 1;
  }

  private static String shortened(String detail) {
    return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
  }

  private static Condition isOf(Printer.Use printer, State state) {
    return PRINT_JOB.PRINTER.eq(printer).and(PRINT_JOB.STATE.eq(state));
  }

  private static Condition isHeldBack() {
    return DSL.exists(DSL.selectOne().from(PAUSED_RUN).where(PAUSED_RUN.RUN.eq(PRINT_JOB.RUN)));
  }

  private static Condition is(long number, State state) {
    return PRINT_JOB.NUMBER.eq(number).and(PRINT_JOB.STATE.eq(state));
  }

  private static PrintJob job(Record row) {
    return new PrintJob(
        row.get(PRINT_JOB.NUMBER),
        row.get(PRINT_JOB.PRINTER),
        new PrintRequest(
            row.get(PRINT_JOB.KIND),
            row.get(PRINT_JOB.REFERENCE),
            row.get(PRINT_JOB.LANGUAGE),
            row.get(PRINT_JOB.COPY),
            Optional.ofNullable(row.get(PRINT_JOB.RUN))),
        row.get(PRINT_JOB.QUEUED_AT),
        row.get(PRINT_JOB.STATE),
        row.get(PRINT_JOB.ATTEMPTS),
        Optional.ofNullable(row.get(PRINT_JOB.TROUBLE)).map(Trouble::valueOf));
  }
}
