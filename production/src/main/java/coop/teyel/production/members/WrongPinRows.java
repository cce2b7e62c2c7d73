package coop.teyel.production.members;

import static coop.teyel.production.db.Tables.WRONG_PIN;

import java.time.Instant;
import java.time.InstantSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class WrongPinRows {

  private final DSLContext sql;
  private final InstantSource clock;

  WrongPinRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Tries of(MemberId member, String device) {
    return sql.select(WRONG_PIN.TIMES, WRONG_PIN.LAST_AT)
        .from(WRONG_PIN)
        .where(is(member, device))
        .fetchOptional(row -> new Tries(row.value1(), row.value2()))
        .orElse(new Tries(0, Instant.EPOCH));
  }

  void add(MemberId member, String device) {
    sql.insertInto(WRONG_PIN)
        .set(WRONG_PIN.MEMBER, member)
        .set(WRONG_PIN.DEVICE, device)
        .set(WRONG_PIN.TIMES, 1)
        .set(WRONG_PIN.LAST_AT, clock.instant())
        .onConflict(WRONG_PIN.MEMBER, WRONG_PIN.DEVICE)
        .doUpdate()
        .set(WRONG_PIN.TIMES, WRONG_PIN.TIMES.plus(1))
        .set(WRONG_PIN.LAST_AT, clock.instant())
        .execute();
  }

  void forget(MemberId member, String device) {
    sql.deleteFrom(WRONG_PIN).where(is(member, device)).execute();
  }

  private static Condition is(MemberId member, String device) {
    return WRONG_PIN.MEMBER.eq(member).and(WRONG_PIN.DEVICE.eq(device));
  }

  record Tries(int times, Instant last) {}
}
