package coop.teyel.pos.returns;

import static coop.teyel.pos.db.Tables.RETURN_PAYMENT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.teyel.pos.payments.Payment;
import coop.teyel.production.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/// What was handed out for returns: nothing is tendered there.
@Repository
class ReturnPaymentRows {

  private final DSLContext sql;

  ReturnPaymentRows(DSLContext sql) {
    this.sql = sql;
  }

  void add(String returnId, List<Payment> payments) {
    int position = 0;
    for (Payment payment : payments) {
      sql.insertInto(RETURN_PAYMENT)
          .set(RETURN_PAYMENT.RETURN, returnId)
          .set(RETURN_PAYMENT.POSITION, ++position)
          .set(RETURN_PAYMENT.TENDER, payment.tender())
          .set(RETURN_PAYMENT.CURRENCY, payment.givenBack().currency())
          .set(RETURN_PAYMENT.GIVEN_BACK, payment.givenBack().minor())
          .execute();
    }
  }

  /// The payments of those returns, by return, each in its order.
  Map<String, List<Payment>> of(Collection<String> returns) {
    return sql
        .selectFrom(RETURN_PAYMENT)
        .where(RETURN_PAYMENT.RETURN.in(returns))
        .orderBy(RETURN_PAYMENT.RETURN, RETURN_PAYMENT.POSITION)
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> row.get(RETURN_PAYMENT.RETURN),
                mapping(ReturnPaymentRows::payment, toList())));
  }

  private static Payment payment(Record row) {
    return Payment.back(
        row.get(RETURN_PAYMENT.TENDER),
        Money.ofMinor(row.get(RETURN_PAYMENT.GIVEN_BACK), row.get(RETURN_PAYMENT.CURRENCY)));
  }
}
