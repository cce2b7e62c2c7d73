package coop.teyel.production.coop;

import static coop.teyel.production.db.Tables.COOP;

import coop.teyel.production.money.Currency;
import coop.teyel.production.texts.Language;
import java.time.ZoneId;
import java.util.Locale;
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
                Currency.of(row.get(COOP.UNIT)),
                ZoneId.of(row.get(COOP.ZONE)),
                Math.toIntExact(row.get(COOP.CUT_OFF_HOUR)),
                Language.of(Locale.of(row.get(COOP.LANGUAGE))),
                row.get(COOP.IS_DEMO) == 1));
  }

  void add(Coop coop) {
    sql.insertInto(COOP)
        .set(COOP.ID, ONLY)
        .set(COOP.NAME, coop.name())
        .set(COOP.UNIT, coop.currency().code())
        .set(COOP.ZONE, coop.zone().getId())
        .set(COOP.CUT_OFF_HOUR, (long) coop.cutOffHour())
        .set(COOP.LANGUAGE, coop.language().code())
        .set(COOP.IS_DEMO, coop.isDemo() ? 1L : 0L)
        .execute();
  }
}
