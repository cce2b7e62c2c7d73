package coop.teyel.pos.books.reports;

import static coop.teyel.pos.db.Tables.ENTRY;
import static coop.teyel.pos.db.Tables.ENTRY_LINE;

import coop.teyel.pos.books.DesignNames;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/// Reads the journal line by line, so that a long one never lies in memory.
@Repository
class JournalLineRows {

  private static final coop.teyel.pos.db.tables.Entry COUNTERED = ENTRY.as("countered");
  private static final int AT_ONCE = 500;

  private final DSLContext sql;

  JournalLineRows(DSLContext sql) {
    this.sql = sql;
  }

  /// In the order of the days, then the numbers.
  void each(
      LocalDate from,
      LocalDate to,
      Currency currency,
      DesignNames names,
      Consumer<JournalLine> reader) {
    try (Stream<JournalLine> lines =
        sql.select(ENTRY.fields())
            .select(ENTRY_LINE.ACCOUNT, ENTRY_LINE.AMOUNT, ENTRY_LINE.DESIGN, COUNTERED.NUMBER)
            .from(ENTRY)
            .leftJoin(ENTRY_LINE)
            .on(ENTRY_LINE.ENTRY.eq(ENTRY.ID))
            .leftJoin(COUNTERED)
            .on(COUNTERED.ID.eq(ENTRY.COUNTERS))
            .where(ENTRY.BUSINESS_DAY.between(from, to))
            .orderBy(ENTRY.BUSINESS_DAY, ENTRY.NUMBER, ENTRY_LINE.POSITION)
            .fetchSize(AT_ONCE)
            .fetchStream()
            .map(row -> line(row, currency, names))) {
      lines.forEach(reader);
    }
  }

  private static JournalLine line(Record row, Currency currency, DesignNames names) {
    return new JournalLine(
        row.get(ENTRY.NUMBER),
        row.get(ENTRY.BUSINESS_DAY),
        row.get(ENTRY.KIND),
        Optional.ofNullable(row.get(ENTRY_LINE.ACCOUNT)),
        Money.ofMinor(Objects.requireNonNullElse(row.get(ENTRY_LINE.AMOUNT), 0L), currency),
        names.of(row.get(ENTRY_LINE.DESIGN)),
        row.get(ENTRY.NOTE),
        row.get(ENTRY.REFERENCE),
        row.get(ENTRY.BY_MEMBER),
        Optional.ofNullable(row.get(COUNTERED.NUMBER)));
  }
}
