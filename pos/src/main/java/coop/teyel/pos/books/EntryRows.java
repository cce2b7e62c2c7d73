package coop.teyel.pos.books;

import static coop.teyel.pos.db.Tables.ENTRY;
import static coop.teyel.pos.db.Tables.ENTRY_LINE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import coop.teyel.pos.books.Posting.Line;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class EntryRows {

  private static final coop.teyel.pos.db.tables.Entry COUNTER = ENTRY.as("counter");

  private final DSLContext sql;

  EntryRows(DSLContext sql) {
    this.sql = sql;
  }

  /// Lines first, then the entry: its row closes them, and the database refuses it unless they
  /// balance.
  void add(EntryId id, Posting posting, @Nullable EntryId counters, MemberId by, Instant at) {
    addLines(id, posting);
    sql.insertInto(ENTRY)
        .set(ENTRY.NUMBER, select(coalesce(max(ENTRY.NUMBER), 0L).plus(1)).from(ENTRY))
        .set(ENTRY.ID, id.value())
        .set(ENTRY.AT, at.toEpochMilli())
        .set(ENTRY.BUSINESS_DAY, posting.day().toString())
        .set(ENTRY.KIND, posting.kind().name())
        .set(ENTRY.REFERENCE, posting.reference())
        .set(ENTRY.NOTE, posting.note())
        .set(ENTRY.BY_MEMBER, by.value())
        .set(ENTRY.COUNTERS, counters == null ? null : counters.value())
        .execute();
  }

  Optional<Entry> find(EntryId id, Currency currency) {
    Result<Record> found = entries().where(ENTRY.ID.eq(id.value())).fetch();
    return withLines(found, currency).stream().findFirst();
  }

  List<Entry> between(LocalDate from, LocalDate to, int skip, int limit, Currency currency) {
    Result<Record> found =
        entries()
            .where(ENTRY.BUSINESS_DAY.between(from.toString(), to.toString()))
            .orderBy(ENTRY.BUSINESS_DAY.desc(), ENTRY.NUMBER.desc())
            .limit(skip, limit)
            .fetch();
    return withLines(found, currency);
  }

  private void addLines(EntryId id, Posting posting) {
    var rows =
        sql.insertInto(
            ENTRY_LINE,
            ENTRY_LINE.ENTRY,
            ENTRY_LINE.LINE,
            ENTRY_LINE.ACCOUNT,
            ENTRY_LINE.AMOUNT,
            ENTRY_LINE.ABOUT,
            ENTRY_LINE.KIND,
            ENTRY_LINE.BUSINESS_DAY);
    long number = 1;
    for (Line line : posting.lines()) {
      rows =
          rows.values(
              id.value(),
              number++,
              line.account().name(),
              line.amount().minor(),
              line.about(),
              posting.kind().name(),
              posting.day().toString());
    }
    if (number > 1) {
      rows.execute();
    }
  }

  private SelectOnConditionStep<Record> entries() {
    return sql.select(ENTRY.fields())
        .select(COUNTER.ID)
        .from(ENTRY)
        .leftJoin(COUNTER)
        .on(COUNTER.COUNTERS.eq(ENTRY.ID));
  }

  private List<Entry> withLines(Result<Record> found, Currency currency) {
    Map<String, List<Line>> lines = lines(found.getValues(ENTRY.ID), currency);
    return found.map(row -> entry(row, lines.getOrDefault(row.get(ENTRY.ID), List.of())));
  }

  private Map<String, List<Line>> lines(List<String> entries, Currency currency) {
    return sql
        .select(ENTRY_LINE.ENTRY, ENTRY_LINE.ACCOUNT, ENTRY_LINE.AMOUNT, ENTRY_LINE.ABOUT)
        .from(ENTRY_LINE)
        .where(ENTRY_LINE.ENTRY.in(entries))
        .orderBy(ENTRY_LINE.ENTRY, ENTRY_LINE.LINE)
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> row.get(ENTRY_LINE.ENTRY), mapping(row -> line(row, currency), toList())));
  }

  private static Line line(Record row, Currency currency) {
    return new Line(
        Account.valueOf(row.get(ENTRY_LINE.ACCOUNT)),
        Money.ofMinor(row.get(ENTRY_LINE.AMOUNT), currency),
        row.get(ENTRY_LINE.ABOUT));
  }

  private static Entry entry(Record row, List<Line> lines) {
    return new Entry(
        new EntryId(row.get(ENTRY.ID)),
        row.get(ENTRY.NUMBER),
        Instant.ofEpochMilli(row.get(ENTRY.AT)),
        new MemberId(row.get(ENTRY.BY_MEMBER)),
        new Posting(
            LocalDate.parse(row.get(ENTRY.BUSINESS_DAY)),
            EntryKind.valueOf(row.get(ENTRY.KIND)),
            row.get(ENTRY.REFERENCE),
            row.get(ENTRY.NOTE),
            lines),
        Optional.ofNullable(row.get(ENTRY.COUNTERS)).map(EntryId::new),
        Optional.ofNullable(row.get(COUNTER.ID)).map(EntryId::new));
  }
}
