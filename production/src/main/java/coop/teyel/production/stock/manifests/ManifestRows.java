package coop.teyel.production.stock.manifests;

import static coop.teyel.production.db.Tables.MANIFEST;
import static coop.teyel.production.db.Tables.MANIFEST_LINE;
import static coop.teyel.production.db.Tables.MANIFEST_SENT;

import coop.teyel.production.members.SignedIn;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ManifestRows {

  /// A manifest without what lies in it.
  record Head(ManifestId id, StallId stall, Instant opened, Optional<Instant> sent) {}

  private final DSLContext sql;
  private final InstantSource clock;

  ManifestRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<Head> find(ManifestId id) {
    return head(MANIFEST.ID.eq(id.value()));
  }

  Optional<Head> packing(StallId stall) {
    return head(MANIFEST.STALL.eq(stall.value()).and(MANIFEST_SENT.AT.isNull()));
  }

  void open(ManifestId id, StallId stall) {
    sql.insertInto(MANIFEST, MANIFEST.ID, MANIFEST.STALL, MANIFEST.OPENED_AT, MANIFEST.MEMBER)
        .values(id.value(), stall.value(), clock.millis(), SignedIn.member().value())
        .execute();
  }

  void send(ManifestId id) {
    sql.insertInto(MANIFEST_SENT, MANIFEST_SENT.MANIFEST, MANIFEST_SENT.AT, MANIFEST_SENT.MEMBER)
        .values(id.value(), clock.millis(), SignedIn.member().value())
        .execute();
  }

  List<String> codes(ManifestId id) {
    return sql.select(MANIFEST_LINE.GARMENT)
        .from(MANIFEST_LINE)
        .where(MANIFEST_LINE.MANIFEST.eq(id.value()))
        .orderBy(MANIFEST_LINE.PACKED_AT, MANIFEST_LINE.GARMENT)
        .fetch(MANIFEST_LINE.GARMENT);
  }

  void put(ManifestId id, String code) {
    sql.insertInto(
            MANIFEST_LINE, MANIFEST_LINE.MANIFEST, MANIFEST_LINE.GARMENT, MANIFEST_LINE.PACKED_AT)
        .values(id.value(), code, clock.millis())
        .execute();
  }

  /// Takes the garment out of whatever is still being packed.
  void takeOut(String code) {
    sql.deleteFrom(MANIFEST_LINE)
        .where(MANIFEST_LINE.GARMENT.eq(code))
        .and(MANIFEST_LINE.MANIFEST.notIn(DSL.select(MANIFEST_SENT.MANIFEST).from(MANIFEST_SENT)))
        .execute();
  }

  private Optional<Head> head(Condition which) {
    return sql.select(MANIFEST.ID, MANIFEST.STALL, MANIFEST.OPENED_AT, MANIFEST_SENT.AT)
        .from(MANIFEST)
        .leftJoin(MANIFEST_SENT)
        .on(MANIFEST_SENT.MANIFEST.eq(MANIFEST.ID))
        .where(which)
        .fetchOptional(ManifestRows::head);
  }

  private static Head head(Record row) {
    return new Head(
        new ManifestId(row.get(MANIFEST.ID)),
        new StallId(row.get(MANIFEST.STALL)),
        Instant.ofEpochMilli(row.get(MANIFEST.OPENED_AT)),
        Optional.ofNullable(row.get(MANIFEST_SENT.AT)).map(Instant::ofEpochMilli));
  }
}
