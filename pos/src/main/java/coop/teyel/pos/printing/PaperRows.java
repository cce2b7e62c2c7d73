package coop.teyel.pos.printing;

import static coop.teyel.pos.db.Tables.PRINTER_PAPER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class PaperRows {

  /// How many papers are kept.
  static final int KEPT = 50;

  private final DSLContext sql;
  private final InstantSource clock;

  PaperRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Keeps what is sent for a job; a second try takes the place of the first.
  void keep(long job, String profile, byte[] bytes) {
    sql.insertInto(PRINTER_PAPER)
        .set(PRINTER_PAPER.JOB, job)
        .set(PRINTER_PAPER.PROFILE, profile)
        .set(PRINTER_PAPER.AT, clock.instant())
        .set(PRINTER_PAPER.BYTES, bytes)
        .onConflict(PRINTER_PAPER.JOB)
        .doUpdate()
        .set(PRINTER_PAPER.PROFILE, profile)
        .set(PRINTER_PAPER.AT, clock.instant())
        .set(PRINTER_PAPER.BYTES, bytes)
        .execute();
    sql.deleteFrom(PRINTER_PAPER)
        .where(
            PRINTER_PAPER.JOB.le(
                sql.select(PRINTER_PAPER.JOB)
                    .from(PRINTER_PAPER)
                    .orderBy(PRINTER_PAPER.JOB.desc())
                    .limit(1)
                    .offset(KEPT)))
        .execute();
  }

  /// The jobs whose papers are kept, the newest first.
  List<Long> latest() {
    return sql.select(PRINTER_PAPER.JOB)
        .from(PRINTER_PAPER)
        .orderBy(PRINTER_PAPER.JOB.desc())
        .fetch(PRINTER_PAPER.JOB);
  }

  Optional<Kept> find(long job) {
    return sql.selectFrom(PRINTER_PAPER)
        .where(PRINTER_PAPER.JOB.eq(job))
        .fetchOptional(PaperRows::kept);
  }

  private static Kept kept(Record row) {
    return new Kept(
        row.get(PRINTER_PAPER.PROFILE), row.get(PRINTER_PAPER.AT), row.get(PRINTER_PAPER.BYTES));
  }

  /// The bytes of a paper, and for which profile they were made.
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared
  record Kept(String profile, Instant at, byte[] bytes) {}
}
