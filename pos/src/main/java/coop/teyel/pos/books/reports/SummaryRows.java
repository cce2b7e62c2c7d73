package coop.teyel.pos.books.reports;

import static coop.teyel.pos.db.Tables.ENTRY_LINE;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.DesignNames;
import coop.teyel.pos.books.reports.Summary.Part;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Adds lines up, from the index `entry_line_of_day` alone.
@Repository
class SummaryRows {

  private final DSLContext sql;

  SummaryRows(DSLContext sql) {
    this.sql = sql;
  }

  List<SummaryBuilder.Sum> sums(LocalDate from, LocalDate to, DesignNames names) {
    return sql.select(
            ENTRY_LINE.BUSINESS_DAY,
            ENTRY_LINE.KIND,
            ENTRY_LINE.ACCOUNT,
            ENTRY_LINE.DESIGN,
            DSL.sum(ENTRY_LINE.AMOUNT))
        .from(ENTRY_LINE)
        .where(ENTRY_LINE.BUSINESS_DAY.between(from, to))
        .groupBy(ENTRY_LINE.BUSINESS_DAY, ENTRY_LINE.KIND, ENTRY_LINE.ACCOUNT, ENTRY_LINE.DESIGN)
        .fetch(row ->
            new SummaryBuilder.Sum(
                row.value1(),
                row.value2(),
                row.value3(),
                names.of(row.value4()),
                row.value5().longValueExact()));
  }

  List<Part<Account>> money(LocalDate until, Currency currency) {
    return sql.select(ENTRY_LINE.ACCOUNT, DSL.sum(ENTRY_LINE.AMOUNT))
        .from(ENTRY_LINE)
        .where(ENTRY_LINE.BUSINESS_DAY.le(until))
        .and(ENTRY_LINE.ACCOUNT.in(places()))
        .groupBy(ENTRY_LINE.ACCOUNT)
        .fetch(row ->
            new Part<>(row.value1(), Money.ofMinor(row.value2().longValueExact(), currency)));
  }

  private static List<Account> places() {
    return Arrays.stream(Account.values())
        .filter(account -> account.kind() == Account.Kind.MONEY)
        .toList();
  }
}
