package coop.teyel.pos.sales;

import static coop.teyel.pos.db.Tables.SALE_PAYMENT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.teyel.pos.payments.Payment;
import coop.teyel.production.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// What was handed over and given back for sales.
@Repository
class SalePaymentRows {

  private static final List<Field<?>> COLUMNS =
      List.of(
          SALE_PAYMENT.SALE,
          SALE_PAYMENT.POSITION,
          SALE_PAYMENT.TENDER,
          SALE_PAYMENT.CURRENCY,
          SALE_PAYMENT.TENDERED,
          SALE_PAYMENT.GIVEN_BACK);

  private final DSLContext sql;

  SalePaymentRows(DSLContext sql) {
    this.sql = sql;
  }

  void add(String sale, List<Payment> payments) {
    List<RowN> rows = new ArrayList<>();
    for (Payment payment : payments) {
      rows.add(
          DSL.row(
              new Object[] {
                sale,
                rows.size() + 1,
                payment.tender(),
                payment.tendered().currency(),
                payment.tendered().minor(),
                payment.givenBack().minor()
              }));
    }
    if (!rows.isEmpty()) {
      sql.insertInto(SALE_PAYMENT, COLUMNS).valuesOfRows(rows).execute();
    }
  }

  /// The payments of those sales, by sale, each in its order.
  Map<String, List<Payment>> of(Collection<String> sales) {
    return sql
        .selectFrom(SALE_PAYMENT)
        .where(SALE_PAYMENT.SALE.in(sales))
        .orderBy(SALE_PAYMENT.SALE, SALE_PAYMENT.POSITION)
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> row.get(SALE_PAYMENT.SALE), mapping(SalePaymentRows::payment, toList())));
  }

  private static Payment payment(Record row) {
    return new Payment(
        row.get(SALE_PAYMENT.TENDER),
        Money.ofMinor(row.get(SALE_PAYMENT.TENDERED), row.get(SALE_PAYMENT.CURRENCY)),
        Money.ofMinor(row.get(SALE_PAYMENT.GIVEN_BACK), row.get(SALE_PAYMENT.CURRENCY)));
  }
}
