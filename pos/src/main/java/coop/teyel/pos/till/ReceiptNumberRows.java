package coop.teyel.pos.till;

import static coop.teyel.pos.db.Tables.RECEIPT_NUMBER;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptNumberRows {

  private final DSLContext sql;

  ReceiptNumberRows(DSLContext sql) {
    this.sql = sql;
  }

  long next(Instant at, LocalDate day) {
    long next = last() + 1;
    sql.insertInto(RECEIPT_NUMBER)
        .set(RECEIPT_NUMBER.NUMBER, next)
        .set(RECEIPT_NUMBER.AT, at.toEpochMilli())
        .set(RECEIPT_NUMBER.BUSINESS_DAY, day.toString())
        .execute();
    return next;
  }

  private long last() {
    return sql.select(DSL.coalesce(DSL.max(RECEIPT_NUMBER.NUMBER), 0L))
        .from(RECEIPT_NUMBER)
        .fetchSingle()
        .value1();
  }
}
