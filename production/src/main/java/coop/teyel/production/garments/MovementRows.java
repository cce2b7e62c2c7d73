package coop.teyel.production.garments;

import static coop.teyel.production.db.Tables.GARMENT_NOW;
import static coop.teyel.production.db.Tables.MOVEMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;

import coop.teyel.production.members.Founding;
import coop.teyel.production.members.SignedIn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Movements, and the present that follows from them.
@Repository
class MovementRows {

  private static final Condition TO_CUSTOMER = MOVEMENT.TO_OWNER.eq(Words.CUSTOMER);
  private static final Condition FROM_CUSTOMER = MOVEMENT.FROM_OWNER.eq(Words.CUSTOMER);
  private static final Condition TO_MEMBER = MOVEMENT.TO_OWNER.startsWith(Words.MEMBER);
  // a birth comes from nobody at all
  private static final Condition FROM_MEMBER =
      coalesce(MOVEMENT.FROM_OWNER, "").startsWith(Words.MEMBER);
  private static final Condition TO_SALE = MOVEMENT.TO_OWNER.eq(Words.FOR_SALE);
  private static final Condition FROM_SALE = MOVEMENT.FROM_OWNER.eq(Words.FOR_SALE);

  private final DSLContext sql;
  private final InstantSource clock;
  private final Founding founding;

  MovementRows(DSLContext sql, InstantSource clock, Founding founding) {
    this.sql = sql;
    this.clock = clock;
    this.founding = founding;
  }

  void addFirst(Movement birth) {
    String owner = Words.of(birth.owner());
    String place = Words.of(birth.place());
    add(birth, 1, null);
    sql.insertInto(
            GARMENT_NOW, GARMENT_NOW.GARMENT, GARMENT_NOW.NTH, GARMENT_NOW.OWNER, GARMENT_NOW.PLACE)
        .values(birth.garment().digits(), 1L, owner, place)
        .execute();
  }

  void addNext(Movement move) {
    Record now =
        sql.selectFrom(GARMENT_NOW)
            .where(GARMENT_NOW.GARMENT.eq(move.garment().digits()))
            .fetchSingle();
    long nth = now.get(GARMENT_NOW.NTH) + 1;
    add(move, nth, now);
    sql.update(GARMENT_NOW)
        .set(GARMENT_NOW.NTH, nth)
        .set(GARMENT_NOW.OWNER, Words.of(move.owner()))
        .set(GARMENT_NOW.PLACE, Words.of(move.place()))
        .where(GARMENT_NOW.GARMENT.eq(move.garment().digits()))
        .execute();
  }

  Tally tally(LocalDate from, LocalDate to) {
    Condition inDays = MOVEMENT.BUSINESS_DAY.between(from.toString(), to.toString());
    return sql.select(
            count().filterWhere(inDays.and(MOVEMENT.NTH.eq(1L))),
            count().filterWhere(inDays.and(TO_MEMBER).andNot(FROM_MEMBER)),
            count().filterWhere(inDays.and(TO_CUSTOMER)),
            count().filterWhere(inDays.and(FROM_CUSTOMER)),
            count().filterWhere(TO_SALE),
            count().filterWhere(FROM_SALE))
        .from(MOVEMENT)
        .where(MOVEMENT.BUSINESS_DAY.le(to.toString()))
        .fetchSingle(row ->
            new Tally(
                row.value1(),
                row.value2(),
                row.value3() - row.value4(),
                row.value5() - row.value6()));
  }

  private void add(Movement move, long nth, @Nullable Record from) {
    Instant now = clock.instant();
    sql.insertInto(MOVEMENT)
        .set(MOVEMENT.GARMENT, move.garment().digits())
        .set(MOVEMENT.NTH, nth)
        .set(MOVEMENT.AT, now.toEpochMilli())
        .set(MOVEMENT.BUSINESS_DAY, founding.theCoop().businessDay(now).toString())
        .set(MOVEMENT.FROM_OWNER, from == null ? null : from.get(GARMENT_NOW.OWNER))
        .set(MOVEMENT.FROM_PLACE, from == null ? null : from.get(GARMENT_NOW.PLACE))
        .set(MOVEMENT.TO_OWNER, Words.of(move.owner()))
        .set(MOVEMENT.TO_PLACE, Words.of(move.place()))
        .set(MOVEMENT.REASON, move.reason().name())
        .set(MOVEMENT.REFERENCE, move.reference())
        .set(MOVEMENT.MEMBER, SignedIn.member().value())
        .execute();
  }
}
