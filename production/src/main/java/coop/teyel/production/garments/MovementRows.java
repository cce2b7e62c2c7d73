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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Movements, and the present that follows from them.
@Repository
class MovementRows {

  private static final OwnerColumns FROM_OWNER =
      new OwnerColumns(MOVEMENT.FROM_OWNER_KIND, MOVEMENT.FROM_OWNER_MEMBER);
  private static final PlaceColumns FROM_PLACE =
      new PlaceColumns(
          MOVEMENT.FROM_PLACE_KIND, MOVEMENT.FROM_PLACE_STALL, MOVEMENT.FROM_PLACE_MEMBER);
  private static final OwnerColumns TO_OWNER =
      new OwnerColumns(MOVEMENT.TO_OWNER_KIND, MOVEMENT.TO_OWNER_MEMBER);
  private static final PlaceColumns TO_PLACE =
      new PlaceColumns(MOVEMENT.TO_PLACE_KIND, MOVEMENT.TO_PLACE_STALL, MOVEMENT.TO_PLACE_MEMBER);

  private static final Condition TO_CUSTOMER = MOVEMENT.TO_OWNER_KIND.eq(OwnerColumns.CUSTOMER);
  private static final Condition FROM_CUSTOMER = MOVEMENT.FROM_OWNER_KIND.eq(OwnerColumns.CUSTOMER);
  private static final Condition TO_MEMBER = MOVEMENT.TO_OWNER_KIND.eq(OwnerColumns.MEMBER);
  // a birth comes from nobody at all
  private static final Condition FROM_MEMBER =
      coalesce(MOVEMENT.FROM_OWNER_KIND, "").eq(OwnerColumns.MEMBER);
  private static final Condition TO_SALE = MOVEMENT.TO_OWNER_KIND.eq(OwnerColumns.FOR_SALE);
  private static final Condition FROM_SALE = MOVEMENT.FROM_OWNER_KIND.eq(OwnerColumns.FOR_SALE);
  private static final Condition TO_LOST = MOVEMENT.TO_PLACE_KIND.eq(PlaceColumns.LOST);
  private static final Condition FROM_LOST = MOVEMENT.FROM_PLACE_KIND.eq(PlaceColumns.LOST);

  private final DSLContext sql;
  private final InstantSource clock;
  private final CoopSettings settings;

  MovementRows(DSLContext sql, InstantSource clock, CoopSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.settings = settings;
  }

  void addFirst(Movement birth) {
    add(List.of(row(birth.garment(), 1, null, birth)));
    Map<Field<?>, @Nullable Object> now = new LinkedHashMap<>();
    now.put(GARMENT_NOW.GARMENT, birth.garment());
    now.put(GARMENT_NOW.MOVEMENT, 1);
    putNow(birth, now);
    sql.insertInto(GARMENT_NOW).set(now).execute();
  }

  void addNext(Movement move) {
    moved(now(List.of(move.garment())), move);
  }

  /// Moves garments together, all to the same owner and place, in three statements.
  ///
  /// @return those that are not `from`'s; if there is one, nothing moved
  Set<GarmentNumber> addNextOfAll(List<GarmentNumber> garments, Owner from, Movement move) {
    Map<GarmentNumber, Record> now = now(garments);
    Set<GarmentNumber> others =
        garments.stream().filter(it -> !isOf(now.get(it), from)).collect(toSet());
    if (others.isEmpty()) {
      moved(now, move);
    }
    return others;
  }

  private Map<GarmentNumber, Record> now(List<GarmentNumber> garments) {
    return sql.select(GARMENT_NOW.fields())
        .from(GARMENT_NOW)
        .where(GARMENT_NOW.GARMENT.in(garments))
        .fetchMap(GARMENT_NOW.GARMENT);
  }

  private static boolean isOf(@Nullable Record now, Owner owner) {
    return now != null && GarmentRows.OWNER.read(now).equals(owner);
  }

  private void moved(Map<GarmentNumber, Record> now, Movement move) {
    add(
        now.values().stream()
            .map(from ->
                row(from.get(GARMENT_NOW.GARMENT), from.get(GARMENT_NOW.MOVEMENT) + 1, from, move))
            .toList());
    Map<Field<?>, @Nullable Object> next = new LinkedHashMap<>();
    next.put(GARMENT_NOW.MOVEMENT, GARMENT_NOW.MOVEMENT.plus(1));
    putNow(move, next);
    sql.update(GARMENT_NOW).set(next).where(GARMENT_NOW.GARMENT.in(now.keySet())).execute();
  }

  private static void putNow(Movement move, Map<Field<?>, @Nullable Object> row) {
    GarmentRows.OWNER.put(move.owner(), row);
    GarmentRows.PLACE.put(move.place(), row);
  }

  private void add(List<Map<Field<?>, @Nullable Object>> rows) {
    sql.insertInto(MOVEMENT, rows.getFirst().keySet())
        .valuesOfRows(rows.stream().map(row -> DSL.row(row.values().toArray())).toList())
        .execute();
  }

  /// @param from where it was; nothing for its birth
  private Map<Field<?>, @Nullable Object> row(
      GarmentNumber garment, int number, @Nullable Record from, Movement move) {
    Instant at = clock.instant();
    Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
    row.put(MOVEMENT.GARMENT, garment);
    row.put(MOVEMENT.NUMBER, number);
    row.put(MOVEMENT.AT, at);
    row.put(MOVEMENT.BUSINESS_DAY, settings.theCoop().businessDay(at));
    if (from != null) {
      FROM_OWNER.put(GarmentRows.OWNER.read(from), row);
      FROM_PLACE.put(GarmentRows.PLACE.read(from), row);
    }
    TO_OWNER.put(move.owner(), row);
    TO_PLACE.put(move.place(), row);
    row.put(MOVEMENT.REASON, move.reason());
    row.put(MOVEMENT.REFERENCE, move.reference());
    row.put(MOVEMENT.MEMBER, SignedIn.member());
    return row;
  }

  Tally tally(LocalDate from, LocalDate to) {
    Condition inDays = MOVEMENT.BUSINESS_DAY.between(from, to);
    return sql.select(
            count().filterWhere(inDays.and(MOVEMENT.NUMBER.eq(1))),
            count().filterWhere(inDays.and(TO_MEMBER).andNot(FROM_MEMBER)),
            count().filterWhere(inDays.and(TO_CUSTOMER)),
            count().filterWhere(inDays.and(FROM_CUSTOMER)),
            count().filterWhere(TO_SALE.andNot(TO_LOST)),
            count().filterWhere(FROM_SALE.andNot(FROM_LOST)),
            count().filterWhere(TO_SALE.and(TO_LOST)),
            count().filterWhere(FROM_SALE.and(FROM_LOST)))
        .from(MOVEMENT)
        .where(MOVEMENT.BUSINESS_DAY.le(to))
        .fetchSingle(row ->
            new Tally(
                row.value1(),
                row.value2(),
                row.value3() - row.value4(),
                row.value5() - row.value6(),
                row.value7() - row.value8()));
  }
}
