package coop.teyel.pos.sales;

import static coop.teyel.pos.db.Tables.SALE;
import static coop.teyel.pos.db.Tables.SALE_LINE;

import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.baskets.Flag;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class SaleRows {

  private static final List<Field<?>> LINE_COLUMNS =
      List.of(
          SALE_LINE.SALE,
          SALE_LINE.LINE,
          SALE_LINE.CODE,
          SALE_LINE.WORDS,
          SALE_LINE.DESIGN,
          SALE_LINE.DESIGN_NAME,
          SALE_LINE.SIZE,
          SALE_LINE.COLOUR,
          SALE_LINE.SECOND,
          SALE_LINE.PRICE,
          SALE_LINE.DISCOUNT,
          SALE_LINE.SCANNED,
          SALE_LINE.ELSEWHERE);

  private final DSLContext sql;
  private final Payments payments;

  SaleRows(DSLContext sql, Payments payments) {
    this.sql = sql;
    this.payments = payments;
  }

  void add(Sale sale) {
    sql.insertInto(SALE)
        .set(SALE.ID, sale.id())
        .set(SALE.RECEIPT_NUMBER, sale.receiptNumber())
        .set(SALE.BASKET, sale.basket().value())
        .set(SALE.STALL, sale.stall().value())
        .set(SALE.TILL_SESSION, sale.tillSession())
        .set(SALE.SELLER, sale.seller().value())
        .set(SALE.AT, sale.at().toEpochMilli())
        .set(SALE.BUSINESS_DAY, sale.businessDay().toString())
        .set(SALE.UNIT, sale.total().currency().code())
        .set(SALE.DISCOUNT, sale.discount().map(it -> it.sum().minor()).orElse(0L))
        .set(SALE.DISCOUNT_REASON, sale.discount().map(it -> it.reason().name()).orElse(null))
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
    return sales(SALE.BASKET.eq(basket.value()), 1).stream().findFirst();
  }

  /// The day keeps the search to the index of days.
  Optional<Sale> latest(TillSession session) {
    return sales(
            SALE.BUSINESS_DAY.ge(session.day().toString()).and(SALE.TILL_SESSION.eq(session.id())),
            1)
        .stream()
        .findFirst();
  }

  Optional<Sale> numbered(long receiptNumber) {
    return sales(SALE.RECEIPT_NUMBER.eq(receiptNumber), 1).stream().findFirst();
  }

  Optional<Sale> lastOf(String code) {
    return sales(
            SALE.ID.in(DSL.select(SALE_LINE.SALE).from(SALE_LINE).where(SALE_LINE.CODE.eq(code))),
            1)
        .stream()
        .findFirst();
  }

  List<Sale> between(LocalDate from, LocalDate to, int limit) {
    return sales(SALE.BUSINESS_DAY.between(from.toString(), to.toString()), limit);
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
      (long) line.line(),
      line.code(),
      line.words(),
      line.design(),
      line.designName(),
      line.size(),
      line.colour(),
      Flag.number(line.second()),
      line.price().minor(),
      line.discount().minor(),
      Flag.number(line.scanned()),
      Flag.number(line.elsewhere())
    };
  }

  private List<Sale> sales(Condition which, int limit) {
    return sql.selectFrom(SALE)
        .where(which)
        .orderBy(SALE.RECEIPT_NUMBER.desc())
        .limit(limit)
        .fetch(this::sale);
  }

  private Sale sale(Record row) {
    Currency currency = Currency.of(row.get(SALE.UNIT));
    String id = row.get(SALE.ID);
    return new Sale(
        id,
        row.get(SALE.RECEIPT_NUMBER),
        new BasketId(row.get(SALE.BASKET)),
        new StallId(row.get(SALE.STALL)),
        row.get(SALE.TILL_SESSION),
        new MemberId(row.get(SALE.SELLER)),
        Instant.ofEpochMilli(row.get(SALE.AT)),
        LocalDate.parse(row.get(SALE.BUSINESS_DAY)),
        discount(row, currency),
        Money.ofMinor(row.get(SALE.ROUNDING), currency),
        Money.ofMinor(row.get(SALE.TOTAL), currency),
        lines(id, currency),
        payments.of(id, currency));
  }

  private static Optional<Discount> discount(Record row, Currency currency) {
    Money sum = Money.ofMinor(row.get(SALE.DISCOUNT), currency);
    String reason = row.get(SALE.DISCOUNT_REASON);
    return sum.isZero() && reason == null
        ? Optional.empty()
        : Optional.of(new Discount(sum, Discount.Reason.valueOf(String.valueOf(reason))));
  }

  private List<Sale.Line> lines(String sale, Currency currency) {
    return sql.selectFrom(SALE_LINE)
        .where(SALE_LINE.SALE.eq(sale))
        .orderBy(SALE_LINE.LINE)
        .fetch(row ->
            new Sale.Line(
                Math.toIntExact(row.get(SALE_LINE.LINE)),
                row.get(SALE_LINE.CODE),
                row.get(SALE_LINE.WORDS),
                row.get(SALE_LINE.DESIGN),
                row.get(SALE_LINE.DESIGN_NAME),
                row.get(SALE_LINE.SIZE),
                row.get(SALE_LINE.COLOUR),
                Flag.of(row.get(SALE_LINE.SECOND)),
                Money.ofMinor(row.get(SALE_LINE.PRICE), currency),
                Money.ofMinor(row.get(SALE_LINE.DISCOUNT), currency),
                Flag.of(row.get(SALE_LINE.SCANNED)),
                Flag.of(row.get(SALE_LINE.ELSEWHERE))));
  }
}
