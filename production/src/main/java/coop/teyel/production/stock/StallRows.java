package coop.teyel.production.stock;

import static coop.teyel.production.db.Tables.STALL;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class StallRows {

  private final DSLContext sql;
  private final InstantSource clock;

  StallRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Stall> all() {
    return stalls(DSL.trueCondition());
  }

  Stall get(StallId id) {
    return stalls(STALL.ID.eq(id)).getFirst();
  }

  Optional<Stall> named(String name) {
    return stalls(STALL.NAME.eq(name)).stream().findFirst();
  }

  void add(Stall stall) {
    sql.insertInto(STALL, STALL.ID, STALL.NAME, STALL.SINCE)
        .values(stall.id(), stall.name(), clock.instant())
        .execute();
  }

  private List<Stall> stalls(Condition which) {
    return sql.selectFrom(STALL)
        .where(which)
        .orderBy(STALL.SINCE, STALL.ID)
        .fetch(row -> new Stall(row.get(STALL.ID), row.get(STALL.NAME)));
  }
}
