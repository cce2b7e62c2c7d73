package coop.teyel.production.stock.manifests;

import static coop.teyel.production.db.Tables.MANIFEST;
import static coop.teyel.production.db.Tables.MANIFEST_LINE;
import static coop.teyel.production.db.Tables.MANIFEST_SENT;
import static coop.teyel.production.db.Tables.STALL;

import coop.teyel.production.members.SignedIn;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ManifestRows {

  /// A manifest with the numbers of what lies in it.
  record Head(
      ManifestId id, Stall stall, Instant opened, Optional<Instant> sent, List<String> codes) {}

  private final DSLContext sql;
  private final InstantSource clock;

  ManifestRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<Head> find(ManifestId id) {
    return head(MANIFEST.ID.eq(id));
  }

  Optional<Head> packing(StallId stall) {
    return head(MANIFEST.STALL.eq(stall).and(MANIFEST_SENT.AT.isNull()));
  }

  void open(ManifestId id, StallId stall) {
    sql.insertInto(MANIFEST, MANIFEST.ID, MANIFEST.STALL, MANIFEST.OPENED_AT, MANIFEST.MEMBER)
        .values(id, stall, clock.instant(), SignedIn.member())
        .execute();
  }

  void send(ManifestId id) {
    sql.insertInto(MANIFEST_SENT, MANIFEST_SENT.MANIFEST, MANIFEST_SENT.AT, MANIFEST_SENT.MEMBER)
        .values(id, clock.instant(), SignedIn.member())
        .execute();
  }

  void put(ManifestId id, String code) {
    sql.insertInto(
            MANIFEST_LINE, MANIFEST_LINE.MANIFEST, MANIFEST_LINE.GARMENT, MANIFEST_LINE.PACKED_AT)
        .values(id, code, clock.instant())
        .execute();
  }

  /// Takes the garment out of whatever is still being packed.
  void takeOut(String code) {
    sql.deleteFrom(MANIFEST_LINE)
        .where(MANIFEST_LINE.GARMENT.eq(code))
        .and(MANIFEST_LINE.MANIFEST.notIn(DSL.select(MANIFEST_SENT.MANIFEST).from(MANIFEST_SENT)))
        .execute();
  }

  /// One row for each piece, in the order in which they were packed; an empty one has one row.
  private Optional<Head> head(Condition which) {
    return sql
        .select(
            MANIFEST.ID,
            MANIFEST.STALL,
            STALL.NAME,
            MANIFEST.OPENED_AT,
            MANIFEST_SENT.AT,
            MANIFEST_LINE.GARMENT)
        .from(MANIFEST)
        .join(STALL)
        .on(STALL.ID.eq(MANIFEST.STALL))
        .leftJoin(MANIFEST_SENT)
        .on(MANIFEST_SENT.MANIFEST.eq(MANIFEST.ID))
        .leftJoin(MANIFEST_LINE)
        .on(MANIFEST_LINE.MANIFEST.eq(MANIFEST.ID))
        .where(which)
        .orderBy(MANIFEST.ID, MANIFEST_LINE.PACKED_AT, MANIFEST_LINE.GARMENT)
        .fetchGroups(MANIFEST.ID)
        .values()
        .stream()
        .map(ManifestRows::head)
        .findFirst();
  }

  private static Head head(Result<? extends Record> rows) {
    Record first = rows.getFirst();
    return new Head(
        first.get(MANIFEST.ID),
        new Stall(first.get(MANIFEST.STALL), first.get(STALL.NAME)),
        first.get(MANIFEST.OPENED_AT),
        Optional.ofNullable(first.get(MANIFEST_SENT.AT)),
        rows.getValues(MANIFEST_LINE.GARMENT).stream().filter(Objects::nonNull).toList());
  }
}
