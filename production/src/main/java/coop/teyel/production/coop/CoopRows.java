package coop.teyel.production.coop;

import static coop.teyel.production.db.Tables.COOP;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class CoopRows {

  private static final long ONLY = 1;

  private final DSLContext sql;

  CoopRows(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Coop> find() {
    return sql.selectFrom(COOP)
        .fetchOptional(row ->
            new Coop(
                row.get(COOP.NAME),
                row.get(COOP.CURRENCY),
                row.get(COOP.ZONE),
                row.get(COOP.CUT_OFF_HOUR),
                row.get(COOP.LANGUAGE),
                row.get(COOP.IS_DEMO)));
  }

  void add(Coop coop) {
    sql.insertInto(COOP)
        .set(COOP.ID, ONLY)
        .set(COOP.NAME, coop.name())
        .set(COOP.CURRENCY, coop.currency())
        .set(COOP.ZONE, coop.zone())
        .set(COOP.CUT_OFF_HOUR, coop.cutOffHour())
        .set(COOP.LANGUAGE, coop.language())
        .set(COOP.IS_DEMO, coop.isDemo())
        .execute();
  }
}
