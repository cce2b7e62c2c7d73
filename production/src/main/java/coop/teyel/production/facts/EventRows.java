package coop.teyel.production.facts;

import static coop.teyel.production.db.Tables.EVENT;
import static coop.teyel.production.db.Tables.NODE;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class EventRows {

  private static final String WORKSHOP = "workshop";
  private static final long FIRST_EPOCH = 1;

  private final DSLContext sql;
  private final InstantSource clock;

  EventRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The end of the chain; before the first link, what that one is tied to.
  Link.Head head() {
    return upTo(Long.MAX_VALUE);
  }

  /// The last link that is not beyond `seq`.
  Link.Head upTo(long seq) {
    return sql.select(EVENT.SITE, EVENT.EPOCH, EVENT.SEQ, EVENT.HASH)
        .from(EVENT)
        .where(EVENT.SITE.eq(WORKSHOP), EVENT.SEQ.le(seq))
        .orderBy(EVENT.EPOCH.desc(), EVENT.SEQ.desc())
        .limit(1)
        .fetchOptional(row -> new Link.Head(row.value1(), row.value2(), row.value3(), row.value4()))
        .orElse(new Link.Head(WORKSHOP, FIRST_EPOCH, 0, Link.GENESIS));
  }

  void add(Link link) {
    if (link.seq() == 1) {
      addNode(link);
    }
    sql.insertInto(EVENT)
        .set(EVENT.SITE, link.site())
        .set(EVENT.EPOCH, link.epoch())
        .set(EVENT.SEQ, link.seq())
        .set(EVENT.ID, link.id())
        .set(EVENT.TYPE, link.type())
        .set(EVENT.PAYLOAD, link.payload())
        .set(EVENT.PREV_HASH, link.previousHash())
        .set(EVENT.HASH, link.hash())
        .execute();
  }

  Optional<Link> find(String type, String id) {
    return sql.selectFrom(EVENT)
        .where(EVENT.TYPE.eq(type), EVENT.ID.eq(id))
        .fetchOptional(EventRows::link);
  }

  /// The links behind one, in their order.
  List<Link> after(Link.Head before, int limit) {
    return sql.selectFrom(EVENT)
        .orderBy(EVENT.SITE, EVENT.EPOCH, EVENT.SEQ)
        .seek(before.site(), before.epoch(), before.seq())
        .limit(limit)
        .fetch(EventRows::link);
  }

  private void addNode(Link link) {
    sql.insertInto(NODE, NODE.SITE, NODE.EPOCH, NODE.SINCE)
        .values(link.site(), link.epoch(), clock.millis())
        .execute();
  }

  private static Link link(Record row) {
    return new Link(
        row.get(EVENT.SITE),
        row.get(EVENT.EPOCH),
        row.get(EVENT.SEQ),
        row.get(EVENT.ID),
        row.get(EVENT.TYPE),
        row.get(EVENT.PAYLOAD),
        row.get(EVENT.PREV_HASH),
        row.get(EVENT.HASH));
  }
}
