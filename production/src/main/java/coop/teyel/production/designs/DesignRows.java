package coop.teyel.production.designs;

import static coop.teyel.production.db.Tables.DESIGN;
import static coop.teyel.production.db.Tables.DESIGN_COLOUR;
import static coop.teyel.production.db.Tables.DESIGN_MINUTES;
import static coop.teyel.production.db.Tables.DESIGN_SIZE;
import static coop.teyel.production.db.Tables.DESIGN_VERSION;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
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
    return sql.select(DESIGN.ID).from(DESIGN).orderBy(DESIGN.SINCE, DESIGN.ID).fetch(DESIGN.ID);
  }

  int latest(DesignId id) {
    return sql.select(DSL.max(DESIGN_VERSION.VERSION))
        .from(DESIGN_VERSION)
        .where(DESIGN_VERSION.DESIGN.eq(id))
        .fetchOptional(row -> Optional.ofNullable(row.value1()).orElse(0))
        .orElse(0);
  }

  /// The latest versions of those designs.
  Map<DesignId, Integer> latest(Collection<DesignId> ids) {
    return sql.select(DESIGN_VERSION.DESIGN, DSL.max(DESIGN_VERSION.VERSION))
        .from(DESIGN_VERSION)
        .where(DESIGN_VERSION.DESIGN.in(ids))
        .groupBy(DESIGN_VERSION.DESIGN)
        .fetchMap(Record2::value1, Record2::value2);
  }

  Optional<Design> find(DesignId id, int version) {
    return sql.selectFrom(DESIGN_VERSION)
        .where(DESIGN_VERSION.DESIGN.eq(id), DESIGN_VERSION.VERSION.eq(version))
        .fetchOptional(row -> design(id, version, row));
  }

  /// Adds a version, and with the first one the design itself.
  void add(Design design, MemberId by) {
    if (design.version() == 1) {
      sql.insertInto(DESIGN, DESIGN.ID, DESIGN.SINCE)
          .values(design.id(), clock.instant())
          .execute();
    }
    sql.insertInto(DESIGN_VERSION)
        .set(DESIGN_VERSION.DESIGN, design.id())
        .set(DESIGN_VERSION.VERSION, design.version())
        .set(DESIGN_VERSION.NAME, design.name())
        .set(DESIGN_VERSION.PICTURE, design.picture())
        .set(DESIGN_VERSION.CURRENCY, design.listPrice().currency())
        .set(DESIGN_VERSION.LIST_PRICE, design.listPrice().minor())
        .set(DESIGN_VERSION.MEMBER, by)
        .set(DESIGN_VERSION.AT, clock.instant())
        .execute();
    addSizes(design);
    addColours(design);
    addMinutes(design);
  }

  private void addSizes(Design design) {
    int position = 0;
    for (Size size : design.sizes()) {
      sql.insertInto(DESIGN_SIZE)
          .set(DESIGN_SIZE.DESIGN, design.id())
          .set(DESIGN_SIZE.VERSION, design.version())
          .set(DESIGN_SIZE.POSITION, ++position)
          .set(DESIGN_SIZE.LABEL, size.label())
          .set(DESIGN_SIZE.HEIGHT_CM, size.heightCm())
          .execute();
    }
  }

  private void addColours(Design design) {
    int position = 0;
    for (Colour colour : design.colours()) {
      sql.insertInto(DESIGN_COLOUR)
          .set(DESIGN_COLOUR.DESIGN, design.id())
          .set(DESIGN_COLOUR.VERSION, design.version())
          .set(DESIGN_COLOUR.POSITION, ++position)
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
                .set(DESIGN_MINUTES.DESIGN, design.id())
                .set(DESIGN_MINUTES.VERSION, design.version())
                .set(DESIGN_MINUTES.STAGE, stage)
                .set(DESIGN_MINUTES.MINUTES, minutes)
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
        Money.ofMinor(row.get(DESIGN_VERSION.LIST_PRICE), row.get(DESIGN_VERSION.CURRENCY)));
  }

  private List<Size> sizes(DesignId id, int version) {
    return List.copyOf(
        sql.selectFrom(DESIGN_SIZE)
            .where(DESIGN_SIZE.DESIGN.eq(id), DESIGN_SIZE.VERSION.eq(version))
            .orderBy(DESIGN_SIZE.POSITION)
            .fetch(row -> new Size(row.get(DESIGN_SIZE.LABEL), row.get(DESIGN_SIZE.HEIGHT_CM))));
  }

  private List<Colour> colours(DesignId id, int version) {
    return List.copyOf(
        sql.selectFrom(DESIGN_COLOUR)
            .where(DESIGN_COLOUR.DESIGN.eq(id), DESIGN_COLOUR.VERSION.eq(version))
            .orderBy(DESIGN_COLOUR.POSITION)
            .fetch(row -> new Colour(row.get(DESIGN_COLOUR.NAME), row.get(DESIGN_COLOUR.HEX))));
  }

  private Map<Stage, Integer> minutes(DesignId id, int version) {
    Map<Stage, Integer> minutes = new EnumMap<>(Stage.class);
    sql.selectFrom(DESIGN_MINUTES)
        .where(DESIGN_MINUTES.DESIGN.eq(id), DESIGN_MINUTES.VERSION.eq(version))
        .forEach(
            row -> minutes.put(row.get(DESIGN_MINUTES.STAGE), row.get(DESIGN_MINUTES.MINUTES)));
    return Map.copyOf(minutes);
  }
}
