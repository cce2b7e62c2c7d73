package coop.teyel.production.labels;

import static coop.teyel.production.db.Tables.LABEL_RUN;

import coop.teyel.production.facts.FactIds;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.scans.GarmentNumber;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class RunRows {

  /// A run without its progress.
  record Head(RunId id, GarmentNumber first, int pieces) {

    List<GarmentNumber> numbers() {
      return IntStream.range(first.serial(), first.serial() + pieces)
          .mapToObj(GarmentNumber::of)
          .toList();
    }
  }

  private final DSLContext sql;
  private final FactIds ids;
  private final InstantSource clock;

  RunRows(DSLContext sql, FactIds ids, InstantSource clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /// Writes down that these garments got their labels together.
  RunId add(List<Garment> born) {
    RunId id = new RunId(ids.next());
    sql.insertInto(LABEL_RUN)
        .set(LABEL_RUN.ID, id)
        .set(LABEL_RUN.FIRST_GARMENT, born.getFirst().number())
        .set(LABEL_RUN.PIECES, born.size())
        .set(LABEL_RUN.AT, clock.instant())
        .set(LABEL_RUN.MEMBER, SignedIn.member())
        .execute();
    return id;
  }

  Optional<Head> find(RunId id) {
    return sql.selectFrom(LABEL_RUN).where(LABEL_RUN.ID.eq(id)).fetchOptional(RunRows::head);
  }

  /// The last runs, the latest first.
  List<Head> latest(int most) {
    return sql.selectFrom(LABEL_RUN)
        .orderBy(LABEL_RUN.FIRST_GARMENT.desc())
        .limit(most)
        .fetch(RunRows::head);
  }

  private static Head head(Record row) {
    return new Head(
        row.get(LABEL_RUN.ID), row.get(LABEL_RUN.FIRST_GARMENT), row.get(LABEL_RUN.PIECES));
  }
}
