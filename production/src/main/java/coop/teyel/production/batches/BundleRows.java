package coop.teyel.production.batches;

import static coop.teyel.production.db.Tables.BUNDLE;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.facts.FactIds;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class BundleRows {

  private final DSLContext sql;
  private final FactIds ids;

  BundleRows(DSLContext sql, FactIds ids) {
    this.sql = sql;
    this.ids = ids;
  }

  Optional<BundleRow> find(BundleId id) {
    return lots(BUNDLE.ID.eq(id)).stream().findFirst();
  }

  Optional<BundleRow> find(BundleRow.Place place) {
    return lots(is(place)).stream().findFirst();
  }

  /// The bundle at that place; made empty where there is none yet.
  BundleId at(BundleRow.Place place) {
    return find(place).map(BundleRow::id).orElseGet(() -> add(place));
  }

  List<BundleRow> waiting() {
    return lots(BUNDLE.PIECES.gt(0));
  }

  List<BundleRow> waitingIn(BatchId batch) {
    return lots(BUNDLE.BATCH.eq(batch).and(BUNDLE.PIECES.gt(0)));
  }

  void change(BundleId id, int by) {
    sql.update(BUNDLE).set(BUNDLE.PIECES, BUNDLE.PIECES.plus(by)).where(BUNDLE.ID.eq(id)).execute();
  }

  private BundleId add(BundleRow.Place place) {
    BundleId id = new BundleId(ids.next());
    sql.insertInto(BUNDLE)
        .set(BUNDLE.ID, id)
        .set(BUNDLE.BATCH, place.batch())
        .set(BUNDLE.SIZE, place.size())
        .set(BUNDLE.COLOUR, place.colour())
        .set(BUNDLE.STATION, place.station())
        .set(BUNDLE.GRADE, place.grade())
        .set(BUNDLE.PIECES, 0)
        .execute();
    return id;
  }

  private List<BundleRow> lots(Condition which) {
    return sql.selectFrom(BUNDLE).where(which).fetch(BundleRows::lot);
  }

  private static Condition is(BundleRow.Place place) {
    Grade grade = place.grade();
    return DSL.and(
        BUNDLE.BATCH.eq(place.batch()),
        BUNDLE.SIZE.eq(place.size()),
        BUNDLE.COLOUR.eq(place.colour()),
        BUNDLE.STATION.eq(place.station()),
        grade == null ? BUNDLE.GRADE.isNull() : BUNDLE.GRADE.eq(grade));
  }

  private static BundleRow lot(Record row) {
    return new BundleRow(
        row.get(BUNDLE.ID),
        new BundleRow.Place(
            row.get(BUNDLE.BATCH),
            row.get(BUNDLE.SIZE),
            row.get(BUNDLE.COLOUR),
            row.get(BUNDLE.STATION),
            row.get(BUNDLE.GRADE)),
        row.get(BUNDLE.PIECES));
  }
}
