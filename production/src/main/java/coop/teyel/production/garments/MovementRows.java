package coop.teyel.production.garments;

import static coop.teyel.production.db.Tables.GARMENT_NOW;
import static coop.teyel.production.db.Tables.MOVEMENT;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.scans.GarmentNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Movements, and the present that follows from them.
@Repository
class MovementRows {

  private static final Condition TO_CUSTOMER = MOVEMENT.TO_OWNER.eq(OwnerAndPlaceText.CUSTOMER);
  private static final Condition FROM_CUSTOMER = MOVEMENT.FROM_OWNER.eq(OwnerAndPlaceText.CUSTOMER);
  private static final Condition TO_MEMBER = MOVEMENT.TO_OWNER.startsWith(OwnerAndPlaceText.MEMBER);
  // a birth comes from nobody at all
  private static final Condition FROM_MEMBER =
      coalesce(MOVEMENT.FROM_OWNER, "").startsWith(OwnerAndPlaceText.MEMBER);
  private static final Condition TO_SALE = MOVEMENT.TO_OWNER.eq(OwnerAndPlaceText.FOR_SALE);
  private static final Condition FROM_SALE = MOVEMENT.FROM_OWNER.eq(OwnerAndPlaceText.FOR_SALE);
  private static final Condition TO_LOST = MOVEMENT.TO_PLACE.eq(OwnerAndPlaceText.LOST);
  private static final Condition FROM_LOST = MOVEMENT.FROM_PLACE.eq(OwnerAndPlaceText.LOST);

  private static final List<Field<?>> COLUMNS =
      List.of(
          MOVEMENT.GARMENT,
          MOVEMENT.NTH,
          MOVEMENT.AT,
          MOVEMENT.BUSINESS_DAY,
          MOVEMENT.FROM_OWNER,
          MOVEMENT.FROM_PLACE,
          MOVEMENT.TO_OWNER,
          MOVEMENT.TO_PLACE,
          MOVEMENT.REASON,
          MOVEMENT.REFERENCE,
          MOVEMENT.MEMBER);

  private final DSLContext sql;
  private final InstantSource clock;
  private final CoopSettings settings;

  MovementRows(DSLContext sql, InstantSource clock, CoopSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.settings = settings;
  }

  void addFirst(Movement birth) {
    String owner = OwnerAndPlaceText.of(birth.owner());
    String place = OwnerAndPlaceText.of(birth.place());
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
        .set(GARMENT_NOW.OWNER, OwnerAndPlaceText.of(move.owner()))
        .set(GARMENT_NOW.PLACE, OwnerAndPlaceText.of(move.place()))
        .where(GARMENT_NOW.GARMENT.eq(move.garment().digits()))
        .execute();
  }

  /// Moves garments together, all to the same owner and place, in three statements.
  ///
  /// @return those that are not `from`'s; if there is one, nothing moved
  Set<GarmentNumber> addNextOfAll(List<GarmentNumber> garments, Owner from, Movement move) {
    Map<String, Record> now = now(garments);
    String owner = OwnerAndPlaceText.of(from);
    Set<GarmentNumber> others =
        garments.stream().filter(it -> !isOf(now.get(it.digits()), owner)).collect(toSet());
    if (others.isEmpty()) {
      sql.insertInto(MOVEMENT, COLUMNS).valuesOfRows(rows(now.values(), move)).execute();
      sql.update(GARMENT_NOW)
          .set(GARMENT_NOW.NTH, GARMENT_NOW.NTH.plus(1))
          .set(GARMENT_NOW.OWNER, OwnerAndPlaceText.of(move.owner()))
          .set(GARMENT_NOW.PLACE, OwnerAndPlaceText.of(move.place()))
          .where(GARMENT_NOW.GARMENT.in(now.keySet()))
          .execute();
    }
    return others;
  }

  private Map<String, Record> now(List<GarmentNumber> garments) {
    return sql.selectFrom(GARMENT_NOW)
        .where(GARMENT_NOW.GARMENT.in(garments.stream().map(GarmentNumber::digits).toList()))
        .fetchMap(GARMENT_NOW.GARMENT, row -> row);
  }

  private static boolean isOf(@Nullable Record now, String owner) {
    return now != null && now.get(GARMENT_NOW.OWNER).equals(owner);
  }

  private List<RowN> rows(Collection<Record> now, Movement move) {
    Instant at = clock.instant();
    String day = settings.theCoop().businessDay(at).toString();
    return now.stream().map(from -> DSL.row(values(from, move, at, day))).toList();
  }

  private static Object[] values(Record from, Movement move, Instant at, String day) {
    return new Object[] {
      from.get(GARMENT_NOW.GARMENT),
      from.get(GARMENT_NOW.NTH) + 1,
      at.toEpochMilli(),
      day,
      from.get(GARMENT_NOW.OWNER),
      from.get(GARMENT_NOW.PLACE),
      OwnerAndPlaceText.of(move.owner()),
      OwnerAndPlaceText.of(move.place()),
      move.reason().name(),
      move.reference(),
      SignedIn.member().value()
    };
  }

  Tally tally(LocalDate from, LocalDate to) {
    Condition inDays = MOVEMENT.BUSINESS_DAY.between(from.toString(), to.toString());
    return sql.select(
            count().filterWhere(inDays.and(MOVEMENT.NTH.eq(1L))),
            count().filterWhere(inDays.and(TO_MEMBER).andNot(FROM_MEMBER)),
            count().filterWhere(inDays.and(TO_CUSTOMER)),
            count().filterWhere(inDays.and(FROM_CUSTOMER)),
            count().filterWhere(TO_SALE.andNot(TO_LOST)),
            count().filterWhere(FROM_SALE.andNot(FROM_LOST)),
            count().filterWhere(TO_SALE.and(TO_LOST)),
            count().filterWhere(FROM_SALE.and(FROM_LOST)))
        .from(MOVEMENT)
        .where(MOVEMENT.BUSINESS_DAY.le(to.toString()))
        .fetchSingle(row ->
            new Tally(
                row.value1(),
                row.value2(),
                row.value3() - row.value4(),
                row.value5() - row.value6(),
                row.value7() - row.value8()));
  }

  private void add(Movement move, long nth, @Nullable Record from) {
    Instant now = clock.instant();
    sql.insertInto(MOVEMENT)
        .set(MOVEMENT.GARMENT, move.garment().digits())
        .set(MOVEMENT.NTH, nth)
        .set(MOVEMENT.AT, now.toEpochMilli())
        .set(MOVEMENT.BUSINESS_DAY, settings.theCoop().businessDay(now).toString())
        .set(MOVEMENT.FROM_OWNER, from == null ? null : from.get(GARMENT_NOW.OWNER))
        .set(MOVEMENT.FROM_PLACE, from == null ? null : from.get(GARMENT_NOW.PLACE))
        .set(MOVEMENT.TO_OWNER, OwnerAndPlaceText.of(move.owner()))
        .set(MOVEMENT.TO_PLACE, OwnerAndPlaceText.of(move.place()))
        .set(MOVEMENT.REASON, move.reason().name())
        .set(MOVEMENT.REFERENCE, move.reference())
        .set(MOVEMENT.MEMBER, SignedIn.member().value())
        .execute();
  }
}
