package coop.teyel.pos.receipts;

import static coop.teyel.pos.db.Tables.REFUND;
import static coop.teyel.pos.db.Tables.REFUND_LINE;
import static coop.teyel.pos.db.Tables.SALE;
import static coop.teyel.pos.db.Tables.SALE_LINE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Finds the numbers of receipts, of sales and returns together, the latest first.
@Repository
class ReceiptRows {

  private static final String NUMBER = "number";

  private final DSLContext sql;

  ReceiptRows(DSLContext sql) {
    this.sql = sql;
  }

  /// All receipts of some business days.
  List<Found> between(LocalDate from, LocalDate to, int skip, int limit) {
    return receipts(from, to, noCondition(), noCondition(), skip, limit);
  }

  /// Those on which at least one of these lines stands, word for word.
  List<Found> with(Collection<String> lines, LocalDate from, LocalDate to, int skip, int limit) {
    Condition sold =
        SALE.ID.in(select(SALE_LINE.SALE).from(SALE_LINE).where(SALE_LINE.WORDS.in(lines)));
    Condition back =
        REFUND.ID.in(
            select(REFUND_LINE.REFUND)
                .from(REFUND_LINE)
                .join(SALE_LINE)
                .on(SALE_LINE.SALE.eq(REFUND_LINE.SALE), SALE_LINE.LINE.eq(REFUND_LINE.LINE))
                .where(SALE_LINE.WORDS.in(lines)));
    return receipts(from, to, sold, back, skip, limit);
  }

  /// What stands on the lines of those receipts, each once: few, because many garments are alike.
  Set<String> lines(LocalDate from, LocalDate to) {
    return sql.select(SALE_LINE.WORDS)
        .from(SALE_LINE)
        .join(SALE)
        .on(SALE.ID.eq(SALE_LINE.SALE))
        .where(SALE.BUSINESS_DAY.between(from.toString(), to.toString()))
        .union(
            select(SALE_LINE.WORDS)
                .from(REFUND)
                .join(REFUND_LINE)
                .on(REFUND_LINE.REFUND.eq(REFUND.ID))
                .join(SALE_LINE)
                .on(SALE_LINE.SALE.eq(REFUND_LINE.SALE), SALE_LINE.LINE.eq(REFUND_LINE.LINE))
                .where(REFUND.BUSINESS_DAY.between(from.toString(), to.toString())))
        .fetchSet(SALE_LINE.WORDS);
  }

  private List<Found> receipts(
      LocalDate from, LocalDate to, Condition sold, Condition back, int skip, int limit) {
    return sql.select(SALE.RECEIPT_NUMBER.as(NUMBER), inline(Receipt.Kind.SALE.name()))
        .from(SALE)
        .where(SALE.BUSINESS_DAY.between(from.toString(), to.toString()))
        .and(sold)
        .unionAll(
            select(REFUND.RECEIPT_NUMBER, inline(Receipt.Kind.RETURN.name()))
                .from(REFUND)
                .where(REFUND.BUSINESS_DAY.between(from.toString(), to.toString()))
                .and(back))
        .orderBy(DSL.field(DSL.name(NUMBER)).desc())
        .limit(skip, limit)
        .fetch(row -> new Found(row.value1(), Receipt.Kind.valueOf(row.value2())));
  }

  /// The number of a receipt, and what it is of.
  record Found(long number, Receipt.Kind kind) {}
}
