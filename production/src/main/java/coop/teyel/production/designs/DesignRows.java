package coop.teyel.production.designs;

import static coop.teyel.production.db.Tables.DESIGN_COLOUR;
import static coop.teyel.production.db.Tables.DESIGN_MINUTES;
import static coop.teyel.production.db.Tables.DESIGN_SIZE;
import static coop.teyel.production.db.Tables.DESIGN_VERSION;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class DesignRows {

  private final DSLContext sql;
  private final InstantSource clock;

  DesignRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<DesignId> ids() {
    return sql.select(DESIGN_VERSION.DESIGN)
        .from(DESIGN_VERSION)
        .where(DESIGN_VERSION.VERSION.eq(1L))
        .orderBy(DESIGN_VERSION.AT, DESIGN_VERSION.DESIGN)
        .fetch(row -> new DesignId(row.value1()));
  }

  int latest(DesignId id) {
    return sql.select(DSL.max(DESIGN_VERSION.VERSION))
        .from(DESIGN_VERSION)
        .where(DESIGN_VERSION.DESIGN.eq(id.value()))
        .fetchOptional(row -> Optional.ofNullable(row.value1()).map(Math::toIntExact).orElse(0))
        .orElse(0);
  }

  Optional<Design> find(DesignId id, int version) {
    return sql.selectFrom(DESIGN_VERSION)
        .where(DESIGN_VERSION.DESIGN.eq(id.value()), DESIGN_VERSION.VERSION.eq((long) version))
        .fetchOptional(row -> design(id, version, row));
  }

  void add(Design design, MemberId by) {
    sql.insertInto(DESIGN_VERSION)
        .set(DESIGN_VERSION.DESIGN, design.id().value())
        .set(DESIGN_VERSION.VERSION, (long) design.version())
        .set(DESIGN_VERSION.NAME, design.name())
        .set(DESIGN_VERSION.PICTURE, design.picture())
        .set(DESIGN_VERSION.UNIT, design.listPrice().currency().code())
        .set(DESIGN_VERSION.LIST_PRICE, design.listPrice().minor())
        .set(DESIGN_VERSION.MEMBER, by.value())
        .set(DESIGN_VERSION.AT, clock.millis())
        .execute();
    addSizes(design);
    addColours(design);
    addMinutes(design);
  }

  private void addSizes(Design design) {
    long nr = 0;
    for (Size size : design.sizes()) {
      sql.insertInto(DESIGN_SIZE)
          .set(DESIGN_SIZE.DESIGN, design.id().value())
          .set(DESIGN_SIZE.VERSION, (long) design.version())
          .set(DESIGN_SIZE.NR, ++nr)
          .set(DESIGN_SIZE.LABEL, size.label())
          .set(DESIGN_SIZE.HEIGHT_CM, (long) size.heightCm())
          .execute();
    }
  }

  private void addColours(Design design) {
    long nr = 0;
    for (Colour colour : design.colours()) {
      sql.insertInto(DESIGN_COLOUR)
          .set(DESIGN_COLOUR.DESIGN, design.id().value())
          .set(DESIGN_COLOUR.VERSION, (long) design.version())
          .set(DESIGN_COLOUR.NR, ++nr)
          .set(DESIGN_COLOUR.NAME, colour.name())
          .set(DESIGN_COLOUR.HEX, colour.hex())
          .execute();
    }
  }

  private void addMinutes(Design design) {
    design
        .minutes()
        .forEach((stage, minutes) ->
            sql.insertInto(DESIGN_MINUTES)
                .set(DESIGN_MINUTES.DESIGN, design.id().value())
                .set(DESIGN_MINUTES.VERSION, (long) design.version())
                .set(DESIGN_MINUTES.STAGE, stage.name())
                .set(DESIGN_MINUTES.MINUTES, (long) minutes)
                .execute());
  }

  private Design design(DesignId id, int version, Record row) {
    return new Design(
        id,
        version,
        row.get(DESIGN_VERSION.NAME),
        row.get(DESIGN_VERSION.PICTURE),
        sizes(id, version),
        colours(id, version),
        minutes(id, version),
        Money.ofMinor(
            row.get(DESIGN_VERSION.LIST_PRICE), Currency.of(row.get(DESIGN_VERSION.UNIT))));
  }

  private List<Size> sizes(DesignId id, int version) {
    return List.copyOf(
        sql.selectFrom(DESIGN_SIZE)
            .where(DESIGN_SIZE.DESIGN.eq(id.value()), DESIGN_SIZE.VERSION.eq((long) version))
            .orderBy(DESIGN_SIZE.NR)
            .fetch(row ->
                new Size(
                    row.get(DESIGN_SIZE.LABEL), Math.toIntExact(row.get(DESIGN_SIZE.HEIGHT_CM)))));
  }

  private List<Colour> colours(DesignId id, int version) {
    return List.copyOf(
        sql.selectFrom(DESIGN_COLOUR)
            .where(DESIGN_COLOUR.DESIGN.eq(id.value()), DESIGN_COLOUR.VERSION.eq((long) version))
            .orderBy(DESIGN_COLOUR.NR)
            .fetch(row -> new Colour(row.get(DESIGN_COLOUR.NAME), row.get(DESIGN_COLOUR.HEX))));
  }

  private Map<Stage, Integer> minutes(DesignId id, int version) {
    Map<Stage, Integer> minutes = new EnumMap<>(Stage.class);
    sql.selectFrom(DESIGN_MINUTES)
        .where(DESIGN_MINUTES.DESIGN.eq(id.value()), DESIGN_MINUTES.VERSION.eq((long) version))
        .forEach(row ->
            minutes.put(
                Stage.valueOf(row.get(DESIGN_MINUTES.STAGE)),
                Math.toIntExact(row.get(DESIGN_MINUTES.MINUTES))));
    return Map.copyOf(minutes);
  }
}
