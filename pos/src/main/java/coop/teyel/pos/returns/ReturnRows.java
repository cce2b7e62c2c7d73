package coop.teyel.pos.returns;

import static coop.teyel.pos.db.Tables.RETURN;
import static coop.teyel.pos.db.Tables.RETURN_LINE;

import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.till.TillSession;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

@Repository
class ReturnRows {

  private final DSLContext sql;
  private final ReturnPaymentRows payments;

  ReturnRows(DSLContext sql, ReturnPaymentRows payments) {
    this.sql = sql;
    this.payments = payments;
  }

  void add(Return returned) {
    sql.insertInto(RETURN)
        .set(RETURN.ID, returned.id())
        .set(RETURN.RECEIPT_NODE, returned.receipt().node())
        .set(RETURN.RECEIPT_NUMBER, returned.receipt().number())
        .set(RETURN.SALE, returned.saleId())
        .set(RETURN.STALL, returned.stall())
        .set(RETURN.TILL_SESSION, returned.tillSession())
        .set(RETURN.SELLER, returned.seller())
        .set(RETURN.AT, returned.at())
        .set(RETURN.BUSINESS_DAY, returned.businessDay())
        .set(RETURN.CURRENCY, returned.total().currency())
        .set(RETURN.REASON, returned.reason())
        .set(RETURN.ROUNDING, returned.rounding().minor())
        .set(RETURN.TOTAL, returned.total().minor())
        .execute();
    returned.lines().forEach(line -> add(line, returned));
    payments.add(returned.id(), returned.payments());
  }

  Optional<Return> find(String id) {
    return returns(RETURN.ID.eq(id), 1).stream().findFirst();
  }

  Optional<Return> numbered(long receiptNumber) {
    return returns(RETURN.RECEIPT_NUMBER.eq(receiptNumber), 1).stream().findFirst();
  }

  List<Return> ofSale(String saleId) {
    return returns(RETURN.SALE.eq(saleId), Integer.MAX_VALUE);
  }

  /// The day keeps the search to the index of days.
  Optional<Return> latest(TillSession session) {
    return returns(
            RETURN.BUSINESS_DAY.ge(session.day()).and(RETURN.TILL_SESSION.eq(session.id())), 1)
        .stream()
        .findFirst();
  }

  List<Return> between(LocalDate from, LocalDate to, int limit) {
    return returns(RETURN.BUSINESS_DAY.between(from, to), limit);
  }

  /// The lines of a sale that came back.
  Set<Integer> returned(String saleId) {
    return sql.select(RETURN_LINE.POSITION)
        .from(RETURN_LINE)
        .where(RETURN_LINE.SALE.eq(saleId))
        .fetchSet(RETURN_LINE.POSITION);
  }

  private void add(Return.Line line, Return returned) {
    sql.insertInto(
            RETURN_LINE,
            RETURN_LINE.SALE,
            RETURN_LINE.POSITION,
            RETURN_LINE.RETURN,
            RETURN_LINE.NET)
        .values(returned.saleId(), line.line(), returned.id(), line.net().minor())
        .execute();
  }

  /// Three statements, however many returns there are.
  private List<Return> returns(Condition which, int limit) {
    Result<Record> found =
        sql.select(RETURN.fields())
            .from(RETURN)
            .where(which)
            .orderBy(RETURN.AT.desc(), RETURN.RECEIPT_NUMBER.desc())
            .limit(limit)
            .fetch();
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> ids = found.getValues(RETURN.ID);
    Map<String, List<Record>> lines = lines(ids);
    Map<String, List<Payment>> paid = payments.of(ids);
    return found.map(row ->
        read(
            row,
            lines.getOrDefault(row.get(RETURN.ID), List.of()),
            paid.getOrDefault(row.get(RETURN.ID), List.of())));
  }

  private Map<String, List<Record>> lines(Collection<String> returns) {
    return sql
        .select(RETURN_LINE.fields())
        .from(RETURN_LINE)
        .where(RETURN_LINE.RETURN.in(returns))
        .orderBy(RETURN_LINE.RETURN, RETURN_LINE.POSITION)
        .fetch()
        .stream()
        .collect(Collectors.groupingBy(row -> row.get(RETURN_LINE.RETURN)));
  }

  private static Return read(Record row, List<Record> lines, List<Payment> payments) {
    Currency currency = row.get(RETURN.CURRENCY);
    return new Return(
        row.get(RETURN.ID),
        new ReceiptNumber(row.get(RETURN.RECEIPT_NODE), row.get(RETURN.RECEIPT_NUMBER)),
        row.get(RETURN.SALE),
        row.get(RETURN.STALL),
        row.get(RETURN.TILL_SESSION),
        row.get(RETURN.SELLER),
        row.get(RETURN.AT),
        row.get(RETURN.BUSINESS_DAY),
        row.get(RETURN.REASON),
        Money.ofMinor(row.get(RETURN.ROUNDING), currency),
        Money.ofMinor(row.get(RETURN.TOTAL), currency),
        lines.stream()
            .map(line ->
                new Return.Line(
                    line.get(RETURN_LINE.POSITION),
                    Money.ofMinor(line.get(RETURN_LINE.NET), currency)))
            .toList(),
        payments);
  }
}
