package coop.teyel.pos.payments;

import static coop.teyel.pos.db.Tables.PAYMENT;

import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep5;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

@Repository
class PaymentRows {

  private final DSLContext sql;

  PaymentRows(DSLContext sql) {
    this.sql = sql;
  }

  void add(String document, List<Payment> payments) {
    if (payments.isEmpty()) {
      return;
    }
    InsertValuesStep5<Record, String, Long, String, Long, Long> insert =
        sql.insertInto(
            PAYMENT,
            PAYMENT.DOCUMENT,
            PAYMENT.N,
            PAYMENT.TENDER,
            PAYMENT.TENDERED,
            PAYMENT.GIVEN_BACK);
    long n = 1;
    for (Payment payment : payments) {
      insert =
          insert.values(
              document,
              n++,
              payment.tender().name(),
              payment.tendered().minor(),
              payment.givenBack().minor());
    }
    insert.execute();
  }

  List<Payment> of(String document, Currency currency) {
    Result<? extends Record> found =
        sql.selectFrom(PAYMENT).where(PAYMENT.DOCUMENT.eq(document)).orderBy(PAYMENT.N).fetch();
    refuseOtherNumbers(found.getValues(PAYMENT.N));
    return found.map(row -> payment(row, currency));
  }

  private static Payment payment(Record row, Currency currency) {
    return new Payment(
        Payment.Tender.valueOf(row.get(PAYMENT.TENDER)),
        Money.ofMinor(row.get(PAYMENT.TENDERED), currency),
        Money.ofMinor(row.get(PAYMENT.GIVEN_BACK), currency));
  }

  /// Payments count 1, 2, 3; anything else was not written by us.
  private static void refuseOtherNumbers(List<Long> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1) {
        throw new IllegalArgumentException("payments are numbered " + numbers);
      }
    }
  }
}
