package coop.teyel.production.batches;

import static coop.teyel.production.db.Tables.BATCH_ACT;
import static coop.teyel.production.db.Tables.WORK;
import static org.jooq.impl.DSL.sum;

import coop.teyel.production.members.MemberId;
import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class MinuteRows {

  private final DSLContext sql;

  MinuteRows(DSLContext sql) {
    this.sql = sql;
  }

  Map<MemberId, Long> worked(Instant after, Instant until) {
    return sql.select(BATCH_ACT.MEMBER, sum(WORK.MINUTES))
        .from(WORK)
        .join(BATCH_ACT)
        .on(BATCH_ACT.ID.eq(WORK.ACT))
        .where(BATCH_ACT.AT.gt(after))
        .and(BATCH_ACT.AT.le(until))
        .groupBy(BATCH_ACT.MEMBER)
        .fetchMap(row -> row.value1(), row -> row.value2().longValueExact());
  }
}
