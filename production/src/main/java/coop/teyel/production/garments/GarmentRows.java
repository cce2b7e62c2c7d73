package coop.teyel.production.garments;

import static coop.teyel.production.db.Tables.GARMENT;
import static coop.teyel.production.db.Tables.GARMENT_NOW;
import static coop.teyel.production.db.Tables.MOVEMENT;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;
import coop.teyel.production.scans.GarmentNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class GarmentRows {

  private final DSLContext sql;

  GarmentRows(DSLContext sql) {
    this.sql = sql;
  }

  /// The serial of the last garment; 0 before the first.
  int lastSerial() {
    return sql.select(DSL.max(GARMENT.NUMBER))
        .from(GARMENT)
        .fetchOptional(row -> row.value1())
        .map(last -> new GarmentNumber(last).serial())
        .orElse(0);
  }

  void add(Garment garment) {
    sql.insertInto(GARMENT)
        .set(GARMENT.NUMBER, garment.number().digits())
        .set(GARMENT.BATCH, garment.batch().value())
        .set(GARMENT.DESIGN, garment.design().value())
        .set(GARMENT.VERSION, (long) garment.version())
        .set(GARMENT.DESIGN_NAME, garment.designName())
        .set(GARMENT.SIZE, garment.size().label())
        .set(GARMENT.HEIGHT_CM, (long) garment.size().heightCm())
        .set(GARMENT.COLOUR, garment.colour().name())
        .set(GARMENT.COLOUR_HEX, garment.colour().hex())
        .set(GARMENT.GRADE, garment.grade().name())
        .set(GARMENT.BORN, garment.born().toEpochMilli())
        .execute();
  }

  Optional<TrackedGarment> find(GarmentNumber number) {
    return sql.select(GARMENT.fields())
        .select(GARMENT_NOW.OWNER, GARMENT_NOW.PLACE, MOVEMENT.REASON, MOVEMENT.REFERENCE)
        .from(GARMENT)
        .join(GARMENT_NOW)
        .on(GARMENT_NOW.GARMENT.eq(GARMENT.NUMBER))
        .join(MOVEMENT)
        .on(MOVEMENT.GARMENT.eq(GARMENT_NOW.GARMENT), MOVEMENT.NTH.eq(GARMENT_NOW.NTH))
        .where(GARMENT.NUMBER.eq(number.digits()))
        .fetchOptional(GarmentRows::standing);
  }

  List<Garment> at(Owner owner, Place place) {
    return garments(
        GARMENT_NOW
            .OWNER
            .eq(OwnerAndPlaceText.of(owner))
            .and(GARMENT_NOW.PLACE.eq(OwnerAndPlaceText.of(place))));
  }

  List<Garment> of(Owner owner) {
    return garments(GARMENT_NOW.OWNER.eq(OwnerAndPlaceText.of(owner)));
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
        OwnerAndPlaceText.owner(row.get(GARMENT_NOW.OWNER)),
        OwnerAndPlaceText.place(row.get(GARMENT_NOW.PLACE)),
        MoveReason.valueOf(row.get(MOVEMENT.REASON)),
        row.get(MOVEMENT.REFERENCE));
  }

  private static Garment garment(Record row) {
    return new Garment(
        new GarmentNumber(row.get(GARMENT.NUMBER)),
        new BatchId(row.get(GARMENT.BATCH)),
        new DesignId(row.get(GARMENT.DESIGN)),
        Math.toIntExact(row.get(GARMENT.VERSION)),
        row.get(GARMENT.DESIGN_NAME),
        new Size(row.get(GARMENT.SIZE), Math.toIntExact(row.get(GARMENT.HEIGHT_CM))),
        new Colour(row.get(GARMENT.COLOUR), row.get(GARMENT.COLOUR_HEX)),
        Grade.valueOf(row.get(GARMENT.GRADE)),
        Instant.ofEpochMilli(row.get(GARMENT.BORN)));
  }
}
