package coop.teyel.production.members;

import static coop.teyel.production.db.Tables.KNOWN_DEVICE;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// The tablets and browsers on which each person came in.
@Repository
class KnownDeviceRows {

  private final DSLContext sql;
  private final InstantSource clock;

  KnownDeviceRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean isKnown(MemberId member, String device) {
    return sql.fetchExists(
        KNOWN_DEVICE, KNOWN_DEVICE.MEMBER.eq(member).and(KNOWN_DEVICE.DEVICE.eq(device)));
  }

  void add(MemberId member, String device) {
    sql.insertInto(KNOWN_DEVICE)
        .set(KNOWN_DEVICE.MEMBER, member)
        .set(KNOWN_DEVICE.DEVICE, device)
        .set(KNOWN_DEVICE.SINCE, clock.instant())
        .onConflictDoNothing()
        .execute();
  }
}
