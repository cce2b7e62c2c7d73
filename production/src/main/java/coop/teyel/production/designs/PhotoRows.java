package coop.teyel.production.designs;

import static coop.teyel.production.db.Tables.DESIGN_PHOTO;

import coop.teyel.production.members.MemberId;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PhotoRows {

  private final DSLContext sql;
  private final InstantSource clock;

  PhotoRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean isThere(String id) {
    return sql.fetchExists(DESIGN_PHOTO, DESIGN_PHOTO.ID.eq(id));
  }

  Optional<byte[]> find(String id) {
    return sql.select(DESIGN_PHOTO.JPEG)
        .from(DESIGN_PHOTO)
        .where(DESIGN_PHOTO.ID.eq(id))
        .fetchOptional(DESIGN_PHOTO.JPEG);
  }

  void add(String id, byte[] jpeg, MemberId by) {
    sql.insertInto(DESIGN_PHOTO)
        .set(DESIGN_PHOTO.ID, id)
        .set(DESIGN_PHOTO.SHA256, Sha256Hex.of(jpeg))
        .set(DESIGN_PHOTO.JPEG, jpeg)
        .set(DESIGN_PHOTO.MEMBER, by)
        .set(DESIGN_PHOTO.AT, clock.instant())
        .execute();
  }
}
