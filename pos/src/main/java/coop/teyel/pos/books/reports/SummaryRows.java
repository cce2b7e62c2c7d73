package coop.teyel.pos.books.reports;

import static coop.teyel.pos.db.Tables.ENTRY_LINE;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.EntryKind;
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

  List<SummaryBuilder.Sum> sums(LocalDate from, LocalDate to) {
    return sql.select(
            ENTRY_LINE.BUSINESS_DAY,
            ENTRY_LINE.KIND,
            ENTRY_LINE.ACCOUNT,
            ENTRY_LINE.ABOUT,
            DSL.sum(ENTRY_LINE.AMOUNT))
        .from(ENTRY_LINE)
        .where(ENTRY_LINE.BUSINESS_DAY.between(from.toString(), to.toString()))
        .groupBy(ENTRY_LINE.BUSINESS_DAY, ENTRY_LINE.KIND, ENTRY_LINE.ACCOUNT, ENTRY_LINE.ABOUT)
        .fetch(row ->
            new SummaryBuilder.Sum(
                LocalDate.parse(row.value1()),
                EntryKind.valueOf(row.value2()),
                Account.valueOf(row.value3()),
                row.value4(),
                row.value5().longValueExact()));
  }

  List<Part<Account>> money(LocalDate until, Currency currency) {
    return sql.select(ENTRY_LINE.ACCOUNT, DSL.sum(ENTRY_LINE.AMOUNT))
        .from(ENTRY_LINE)
        .where(ENTRY_LINE.BUSINESS_DAY.le(until.toString()))
        .and(ENTRY_LINE.ACCOUNT.in(places()))
        .groupBy(ENTRY_LINE.ACCOUNT)
        .fetch(row ->
            new Part<>(
                Account.valueOf(row.value1()),
                Money.ofMinor(row.value2().longValueExact(), currency)));
  }

  private static List<String> places() {
    return Arrays.stream(Account.values())
        .filter(account -> account.kind() == Account.Kind.MONEY)
        .map(Account::name)
        .toList();
  }
}
