package coop.teyel.pos.sales;

import static coop.teyel.pos.db.Tables.SALE;
import static coop.teyel.pos.db.Tables.SALE_LINE;

import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Discount;
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
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class SaleRows {

  private static final List<Field<?>> LINE_COLUMNS =
      List.of(
          SALE_LINE.SALE,
          SALE_LINE.POSITION,
          SALE_LINE.GARMENT,
          SALE_LINE.WORDS,
          SALE_LINE.DESIGN,
          SALE_LINE.DESIGN_NAME,
          SALE_LINE.SIZE,
          SALE_LINE.COLOUR,
          SALE_LINE.IS_SECOND,
          SALE_LINE.PRICE,
          SALE_LINE.DISCOUNT,
          SALE_LINE.IS_SCANNED,
          SALE_LINE.IS_ELSEWHERE);

  private final DSLContext sql;
  private final SalePaymentRows payments;

  SaleRows(DSLContext sql, SalePaymentRows payments) {
    this.sql = sql;
    this.payments = payments;
  }

  void add(Sale sale) {
    sql.insertInto(SALE)
        .set(SALE.ID, sale.id())
        .set(SALE.RECEIPT_NODE, sale.receipt().node())
        .set(SALE.RECEIPT_NUMBER, sale.receipt().number())
        .set(SALE.BASKET, sale.basket())
        .set(SALE.STALL, sale.stall())
        .set(SALE.TILL_SESSION, sale.tillSession())
        .set(SALE.SELLER, sale.seller())
        .set(SALE.AT, sale.at())
        .set(SALE.BUSINESS_DAY, sale.businessDay())
        .set(SALE.CURRENCY, sale.total().currency())
        .set(SALE.DISCOUNT, sale.discount().map(it -> it.sum().minor()).orElse(0L))
        .set(SALE.DISCOUNT_REASON, sale.discount().map(it -> it.reason()).orElse(null))
        .set(SALE.ROUNDING, sale.rounding().minor())
        .set(SALE.TOTAL, sale.total().minor())
        .execute();
    addLines(sale);
    payments.add(sale.id(), sale.payments());
  }

  Optional<Sale> find(String id) {
    return sales(SALE.ID.eq(id), 1).stream().findFirst();
  }

  Optional<Sale> ofBasket(BasketId basket) {
    return sales(SALE.BASKET.eq(basket), 1).stream().findFirst();
  }

  /// The day keeps the search to the index of days.
  Optional<Sale> latest(TillSession session) {
    return sales(SALE.BUSINESS_DAY.ge(session.day()).and(SALE.TILL_SESSION.eq(session.id())), 1)
        .stream()
        .findFirst();
  }

  Optional<Sale> numbered(long receiptNumber) {
    return sales(SALE.RECEIPT_NUMBER.eq(receiptNumber), 1).stream().findFirst();
  }

  Optional<Sale> lastOf(String code) {
    return sales(
            SALE.ID.in(
                DSL.select(SALE_LINE.SALE).from(SALE_LINE).where(SALE_LINE.GARMENT.eq(code))),
            1)
        .stream()
        .findFirst();
  }

  List<Sale> between(LocalDate from, LocalDate to, int limit) {
    return sales(SALE.BUSINESS_DAY.between(from, to), limit);
  }

  /// One statement for all lines: the garments of a ticket are most of its rows.
  private void addLines(Sale sale) {
    sql.insertInto(SALE_LINE, LINE_COLUMNS)
        .valuesOfRows(sale.lines().stream().map(line -> DSL.row(values(sale.id(), line))).toList())
        .execute();
  }

  private static Object[] values(String sale, Sale.Line line) {
    return new Object[] {
      sale,
      line.line(),
      line.code(),
      line.words(),
      line.design(),
      line.designName(),
      line.size(),
      line.colour(),
      line.second(),
      line.price().minor(),
      line.discount().minor(),
      line.scanned(),
      line.elsewhere()
    };
  }

  /// Three statements, however many sales there are.
  private List<Sale> sales(Condition which, int limit) {
    Result<Record> found =
        sql.select(SALE.fields())
            .from(SALE)
            .where(which)
            .orderBy(SALE.AT.desc(), SALE.RECEIPT_NUMBER.desc())
            .limit(limit)
            .fetch();
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> ids = found.getValues(SALE.ID);
    Map<String, List<Record>> lines = lines(ids);
    Map<String, List<Payment>> paid = payments.of(ids);
    return found.map(row ->
        sale(
            row,
            lines.getOrDefault(row.get(SALE.ID), List.of()),
            paid.getOrDefault(row.get(SALE.ID), List.of())));
  }

  private Map<String, List<Record>> lines(Collection<String> sales) {
    return sql
        .select(SALE_LINE.fields())
        .from(SALE_LINE)
        .where(SALE_LINE.SALE.in(sales))
        .orderBy(SALE_LINE.SALE, SALE_LINE.POSITION)
        .fetch()
        .stream()
        .collect(Collectors.groupingBy(row -> row.get(SALE_LINE.SALE)));
  }

  private static Sale sale(Record row, List<Record> lines, List<Payment> payments) {
    Currency currency = row.get(SALE.CURRENCY);
    return new Sale(
        row.get(SALE.ID),
        new ReceiptNumber(row.get(SALE.RECEIPT_NODE), row.get(SALE.RECEIPT_NUMBER)),
        row.get(SALE.BASKET),
        row.get(SALE.STALL),
        row.get(SALE.TILL_SESSION),
        row.get(SALE.SELLER),
        row.get(SALE.AT),
        row.get(SALE.BUSINESS_DAY),
        discount(row, currency),
        Money.ofMinor(row.get(SALE.ROUNDING), currency),
        Money.ofMinor(row.get(SALE.TOTAL), currency),
        lines.stream().map(line -> line(line, currency)).toList(),
        payments);
  }

  private static Optional<Discount> discount(Record row, Currency currency) {
    return Optional.ofNullable(row.get(SALE.DISCOUNT_REASON))
        .map(reason -> new Discount(Money.ofMinor(row.get(SALE.DISCOUNT), currency), reason));
  }

  private static Sale.Line line(Record row, Currency currency) {
    return new Sale.Line(
        row.get(SALE_LINE.POSITION),
        row.get(SALE_LINE.GARMENT),
        row.get(SALE_LINE.WORDS),
        row.get(SALE_LINE.DESIGN),
        row.get(SALE_LINE.DESIGN_NAME),
        row.get(SALE_LINE.SIZE),
        row.get(SALE_LINE.COLOUR),
        row.get(SALE_LINE.IS_SECOND),
        Money.ofMinor(row.get(SALE_LINE.PRICE), currency),
        Money.ofMinor(row.get(SALE_LINE.DISCOUNT), currency),
        row.get(SALE_LINE.IS_SCANNED),
        row.get(SALE_LINE.IS_ELSEWHERE));
  }
}
