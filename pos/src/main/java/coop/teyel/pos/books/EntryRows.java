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
import coop.teyel.production.facts.NodeId;
import coop.teyel.production.members.MemberId;
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
  private final NodeId node;

  EntryRows(DSLContext sql, NodeId node) {
    this.sql = sql;
    this.node = node;
  }

  /// Lines first, then the entry: its row closes them, and the database refuses it unless they
  /// balance.
  void add(EntryId id, Posting posting, @Nullable EntryId counters, MemberId by, Instant at) {
    addLines(id, posting);
    sql.insertInto(ENTRY)
        .set(ENTRY.ID, id)
        .set(ENTRY.NODE, node)
        .set(
            ENTRY.NUMBER,
            select(coalesce(max(ENTRY.NUMBER), 0L).plus(1)).from(ENTRY).where(ENTRY.NODE.eq(node)))
        .set(ENTRY.AT, at)
        .set(ENTRY.BUSINESS_DAY, posting.day())
        .set(ENTRY.KIND, posting.kind())
        .set(ENTRY.REFERENCE, posting.reference())
        .set(ENTRY.NOTE, posting.note())
        .set(ENTRY.BY_MEMBER, by)
        .set(ENTRY.COUNTERS, counters)
        .execute();
  }

  Optional<Entry> find(EntryId id) {
    Result<Record> found = entries().where(ENTRY.ID.eq(id)).fetch();
    return withLines(found).stream().findFirst();
  }

  List<Entry> between(LocalDate from, LocalDate to, int skip, int limit) {
    Result<Record> found =
        entries()
            .where(ENTRY.BUSINESS_DAY.between(from, to))
            .orderBy(ENTRY.BUSINESS_DAY.desc(), ENTRY.NUMBER.desc())
            .limit(skip, limit)
            .fetch();
    return withLines(found);
  }

  private void addLines(EntryId id, Posting posting) {
    var rows =
        sql.insertInto(
            ENTRY_LINE,
            ENTRY_LINE.ENTRY,
            ENTRY_LINE.POSITION,
            ENTRY_LINE.ACCOUNT,
            ENTRY_LINE.CURRENCY,
            ENTRY_LINE.AMOUNT,
            ENTRY_LINE.DESIGN,
            ENTRY_LINE.KIND,
            ENTRY_LINE.BUSINESS_DAY);
    int position = 1;
    for (Line line : posting.lines()) {
      rows =
          rows.values(
              id,
              position++,
              line.account(),
              line.amount().currency(),
              line.amount().minor(),
              line.design().orElse(null),
              posting.kind(),
              posting.day());
    }
    if (position > 1) {
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

  private List<Entry> withLines(Result<Record> found) {
    Map<EntryId, List<Line>> lines = lines(found.getValues(ENTRY.ID));
    return found.map(row -> entry(row, lines.getOrDefault(row.get(ENTRY.ID), List.of())));
  }

  private Map<EntryId, List<Line>> lines(List<EntryId> entries) {
    return sql
        .select(ENTRY_LINE.fields())
        .from(ENTRY_LINE)
        .where(ENTRY_LINE.ENTRY.in(entries))
        .orderBy(ENTRY_LINE.ENTRY, ENTRY_LINE.POSITION)
        .fetch()
        .stream()
        .collect(groupingBy(row -> row.get(ENTRY_LINE.ENTRY), mapping(EntryRows::line, toList())));
  }

  private static Line line(Record row) {
    return new Line(
        row.get(ENTRY_LINE.ACCOUNT),
        Money.ofMinor(row.get(ENTRY_LINE.AMOUNT), row.get(ENTRY_LINE.CURRENCY)),
        Optional.ofNullable(row.get(ENTRY_LINE.DESIGN)));
  }

  private static Entry entry(Record row, List<Line> lines) {
    return new Entry(
        row.get(ENTRY.ID),
        row.get(ENTRY.NUMBER),
        row.get(ENTRY.AT),
        row.get(ENTRY.BY_MEMBER),
        new Posting(
            row.get(ENTRY.BUSINESS_DAY),
            row.get(ENTRY.KIND),
            row.get(ENTRY.REFERENCE),
            row.get(ENTRY.NOTE),
            lines),
        Optional.ofNullable(row.get(ENTRY.COUNTERS)),
        Optional.ofNullable(row.get(COUNTER.ID)));
  }
}
