package coop.teyel.pos.till.numbers;

import static coop.teyel.pos.db.Tables.RECEIPT_NUMBER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import coop.teyel.production.facts.NodeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptNumberRows {

  private final DSLContext sql;
  private final NodeId node;

  ReceiptNumberRows(DSLContext sql, NodeId node) {
    this.sql = sql;
    this.node = node;
  }

  ReceiptNumber next(Instant at, LocalDate day) {
    return sql.insertInto(RECEIPT_NUMBER)
        .set(RECEIPT_NUMBER.NODE, node)
        .set(
            RECEIPT_NUMBER.NUMBER,
            select(coalesce(max(RECEIPT_NUMBER.NUMBER), 0L).plus(1))
                .from(RECEIPT_NUMBER)
                .where(RECEIPT_NUMBER.NODE.eq(node)))
        .set(RECEIPT_NUMBER.AT, at)
        .set(RECEIPT_NUMBER.BUSINESS_DAY, day)
        .returningResult(RECEIPT_NUMBER.NUMBER)
        .fetchSingle(row -> new ReceiptNumber(node, row.value1()));
  }
}
