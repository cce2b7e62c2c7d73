package coop.teyel.pos.till;

import static coop.teyel.pos.db.Tables.RECEIPT_NUMBER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptNumberRows {

  private final DSLContext sql;

  ReceiptNumberRows(DSLContext sql) {
    this.sql = sql;
  }

  long next(Instant at, LocalDate day) {
    return sql.insertInto(RECEIPT_NUMBER)
        .set(
            RECEIPT_NUMBER.NUMBER,
            select(coalesce(max(RECEIPT_NUMBER.NUMBER), 0L).plus(1)).from(RECEIPT_NUMBER))
        .set(RECEIPT_NUMBER.AT, at.toEpochMilli())
        .set(RECEIPT_NUMBER.BUSINESS_DAY, day.toString())
        .returningResult(RECEIPT_NUMBER.NUMBER)
        .fetchSingle()
        .value1();
  }
}
