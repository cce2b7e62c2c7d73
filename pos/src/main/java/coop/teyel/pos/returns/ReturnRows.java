package coop.teyel.pos.returns;

import static coop.teyel.pos.db.Tables.REFUND;
import static coop.teyel.pos.db.Tables.REFUND_LINE;

import coop.teyel.pos.payments.Payments;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class ReturnRows {

  private final DSLContext sql;
  private final Payments payments;

  ReturnRows(DSLContext sql, Payments payments) {
    this.sql = sql;
    this.payments = payments;
  }

  void add(Return returned) {
    sql.insertInto(REFUND)
        .set(REFUND.ID, returned.id())
        .set(REFUND.RECEIPT_NUMBER, returned.receiptNumber())
        .set(REFUND.SALE, returned.saleId())
        .set(REFUND.STALL, returned.stall().value())
        .set(REFUND.TILL_SESSION, returned.tillSession())
        .set(REFUND.SELLER, returned.seller().value())
        .set(REFUND.AT, returned.at().toEpochMilli())
        .set(REFUND.BUSINESS_DAY, returned.businessDay().toString())
        .set(REFUND.UNIT, returned.total().currency().code())
        .set(REFUND.REASON, returned.reason().name())
        .set(REFUND.ROUNDING, returned.rounding().minor())
        .set(REFUND.TOTAL, returned.total().minor())
        .execute();
    returned.lines().forEach(line -> add(line, returned));
    payments.add(returned.id(), returned.payments());
  }

  Optional<Return> find(String id) {
    return returns(REFUND.ID.eq(id), 1).stream().findFirst();
  }

  Optional<Return> numbered(long receiptNumber) {
    return returns(REFUND.RECEIPT_NUMBER.eq(receiptNumber), 1).stream().findFirst();
  }

  List<Return> ofSale(String saleId) {
    return returns(REFUND.SALE.eq(saleId), Integer.MAX_VALUE);
  }

  /// The day keeps the search to the index of days.
  Optional<Return> latest(TillSession session) {
    return returns(
            REFUND
                .BUSINESS_DAY
                .ge(session.day().toString())
                .and(REFUND.TILL_SESSION.eq(session.id())),
            1)
        .stream()
        .findFirst();
  }

  List<Return> between(LocalDate from, LocalDate to, int limit) {
    return returns(REFUND.BUSINESS_DAY.between(from.toString(), to.toString()), limit);
  }

  /// The lines of a sale that came back.
  Set<Integer> returned(String saleId) {
    return sql.select(REFUND_LINE.LINE)
        .from(REFUND_LINE)
        .where(REFUND_LINE.SALE.eq(saleId))
        .fetchSet(row -> Math.toIntExact(row.value1()));
  }

  private void add(Return.Line line, Return returned) {
    sql.insertInto(
            REFUND_LINE, REFUND_LINE.SALE, REFUND_LINE.LINE, REFUND_LINE.REFUND, REFUND_LINE.NET)
        .values(returned.saleId(), (long) line.line(), returned.id(), line.net().minor())
        .execute();
  }

  private List<Return> returns(Condition which, int limit) {
    return sql.selectFrom(REFUND)
        .where(which)
        .orderBy(REFUND.RECEIPT_NUMBER.desc())
        .limit(limit)
        .fetch(this::read);
  }

  private Return read(Record row) {
    Currency currency = Currency.of(row.get(REFUND.UNIT));
    String id = row.get(REFUND.ID);
    String sale = row.get(REFUND.SALE);
    return new Return(
        id,
        row.get(REFUND.RECEIPT_NUMBER),
        sale,
        new StallId(row.get(REFUND.STALL)),
        row.get(REFUND.TILL_SESSION),
        new MemberId(row.get(REFUND.SELLER)),
        Instant.ofEpochMilli(row.get(REFUND.AT)),
        LocalDate.parse(row.get(REFUND.BUSINESS_DAY)),
        Return.Reason.valueOf(row.get(REFUND.REASON)),
        Money.ofMinor(row.get(REFUND.ROUNDING), currency),
        Money.ofMinor(row.get(REFUND.TOTAL), currency),
        lines(id, sale, currency),
        payments.of(id, currency));
  }

  private List<Return.Line> lines(String returnId, String sale, Currency currency) {
    return sql.selectFrom(REFUND_LINE)
        .where(REFUND_LINE.REFUND.eq(returnId), REFUND_LINE.SALE.eq(sale))
        .orderBy(REFUND_LINE.LINE)
        .fetch(row ->
            new Return.Line(
                Math.toIntExact(row.get(REFUND_LINE.LINE)),
                Money.ofMinor(row.get(REFUND_LINE.NET), currency)));
  }
}
