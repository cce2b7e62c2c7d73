package coop.teyel.production.garments;

import static coop.teyel.production.db.Tables.GARMENT;
import static coop.teyel.production.db.Tables.GARMENT_NOW;
import static coop.teyel.production.db.Tables.MOVEMENT;

import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Size;
import coop.teyel.production.scans.GarmentNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class GarmentRows {

  static final OwnerColumns OWNER =
      new OwnerColumns(GARMENT_NOW.OWNER_KIND, GARMENT_NOW.OWNER_MEMBER);
  static final PlaceColumns PLACE =
      new PlaceColumns(GARMENT_NOW.PLACE_KIND, GARMENT_NOW.PLACE_STALL, GARMENT_NOW.PLACE_MEMBER);

  private final DSLContext sql;

  GarmentRows(DSLContext sql) {
    this.sql = sql;
  }

  void add(Garment garment) {
    sql.insertInto(GARMENT)
        .set(GARMENT.NUMBER, garment.number())
        .set(GARMENT.BATCH, garment.batch())
        .set(GARMENT.DESIGN, garment.design())
        .set(GARMENT.VERSION, garment.version())
        .set(GARMENT.DESIGN_NAME, garment.designName())
        .set(GARMENT.SIZE, garment.size().label())
        .set(GARMENT.HEIGHT_CM, garment.size().heightCm())
        .set(GARMENT.COLOUR, garment.colour().name())
        .set(GARMENT.COLOUR_HEX, garment.colour().hex())
        .set(GARMENT.GRADE, garment.grade())
        .set(GARMENT.BORN, garment.born())
        .execute();
  }

  Optional<TrackedGarment> find(GarmentNumber number) {
    return sql.select(GARMENT.fields())
        .select(GARMENT_NOW.fields())
        .select(MOVEMENT.REASON, MOVEMENT.REFERENCE)
        .from(GARMENT)
        .join(GARMENT_NOW)
        .on(GARMENT_NOW.GARMENT.eq(GARMENT.NUMBER))
        .join(MOVEMENT)
        .on(MOVEMENT.GARMENT.eq(GARMENT_NOW.GARMENT), MOVEMENT.NUMBER.eq(GARMENT_NOW.MOVEMENT))
        .where(GARMENT.NUMBER.eq(number))
        .fetchOptional(GarmentRows::standing);
  }

  /// Those of these garments that there are.
  List<Garment> all(Collection<GarmentNumber> numbers) {
    return sql.selectFrom(GARMENT)
        .where(GARMENT.NUMBER.in(numbers))
        .orderBy(GARMENT.NUMBER)
        .fetch(GarmentRows::garment);
  }

  List<Garment> at(Owner owner, Place place) {
    return garments(OWNER.is(owner).and(PLACE.is(place)));
  }

  List<Garment> of(Owner owner) {
    return garments(OWNER.is(owner));
  }

  private List<Garment> garments(Condition which) {
    return sql.select(GARMENT.fields())
        .from(GARMENT_NOW)
        .join(GARMENT)
        .on(GARMENT.NUMBER.eq(GARMENT_NOW.GARMENT))
        .where(which)
        .orderBy(GARMENT_NOW.GARMENT)
        .fetch(GarmentRows::garment);
  }

  private static TrackedGarment standing(Record row) {
    return new TrackedGarment(
        garment(row),
        OWNER.read(row),
        PLACE.read(row),
        row.get(MOVEMENT.REASON),
        row.get(MOVEMENT.REFERENCE));
  }

  private static Garment garment(Record row) {
    return new Garment(
        row.get(GARMENT.NUMBER),
        row.get(GARMENT.BATCH),
        row.get(GARMENT.DESIGN),
        row.get(GARMENT.VERSION),
        row.get(GARMENT.DESIGN_NAME),
        new Size(row.get(GARMENT.SIZE), row.get(GARMENT.HEIGHT_CM)),
        new Colour(row.get(GARMENT.COLOUR), row.get(GARMENT.COLOUR_HEX)),
        row.get(GARMENT.GRADE),
        row.get(GARMENT.BORN));
  }
}
