package coop.teyel.pos.receipts;

import static coop.teyel.pos.db.Tables.RECEIPT;
import static coop.teyel.pos.db.Tables.RECEIPT_LINE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Receipts of sales and returns together, the latest first: two statements for a page, however
/// many stand on it.
@Repository
class ReceiptRows {

  private final DSLContext sql;

  ReceiptRows(DSLContext sql) {
    this.sql = sql;
  }

  /// All receipts of some business days.
  List<Receipt> between(LocalDate from, LocalDate to, int skip, int limit) {
    return receipts(RECEIPT.BUSINESS_DAY.between(from, to), skip, limit);
  }

  /// Those on which at least one of these lines stands, word for word.
  List<Receipt> with(Collection<String> lines, LocalDate from, LocalDate to, int skip, int limit) {
    return receipts(
        RECEIPT
            .BUSINESS_DAY
            .between(from, to)
            .and(
                RECEIPT.ID.in(
                    DSL.select(RECEIPT_LINE.RECEIPT)
                        .from(RECEIPT_LINE)
                        .where(RECEIPT_LINE.WORDS.in(lines)))),
        skip,
        limit);
  }

  /// Those with that number; two nodes may have given it out.
  List<Receipt> numbered(long number, int skip, int limit) {
    return receipts(RECEIPT.NUMBER.eq(number), skip, limit);
  }

  /// The sale of that id, and what came back of it.
  List<Receipt> ofSale(Collection<String> documents, int skip, int limit) {
    return receipts(RECEIPT.ID.in(documents), skip, limit);
  }

  /// What stands on the lines of those days, each once: few, because many garments are alike.
  Set<String> lines(LocalDate from, LocalDate to) {
    return sql.selectDistinct(RECEIPT_LINE.WORDS)
        .from(RECEIPT)
        .join(RECEIPT_LINE)
        .on(RECEIPT_LINE.RECEIPT.eq(RECEIPT.ID))
        .where(RECEIPT.BUSINESS_DAY.between(from, to))
        .fetchSet(RECEIPT_LINE.WORDS);
  }

  private List<Receipt> receipts(Condition which, int skip, int limit) {
    Result<Record> found =
        sql.select(RECEIPT.fields())
            .from(RECEIPT)
            .where(which)
            .orderBy(RECEIPT.AT.desc(), RECEIPT.NUMBER.desc())
            .limit(skip, limit)
            .fetch();
    Map<String, List<String>> words = words(found.getValues(RECEIPT.ID));
    return found.map(row -> receipt(row, words.getOrDefault(row.get(RECEIPT.ID), List.of())));
  }

  private Map<String, List<String>> words(List<String> receipts) {
    return sql
        .select(RECEIPT_LINE.RECEIPT, RECEIPT_LINE.WORDS)
        .from(RECEIPT_LINE)
        .where(RECEIPT_LINE.RECEIPT.in(receipts))
        .orderBy(RECEIPT_LINE.RECEIPT, RECEIPT_LINE.POSITION)
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> row.get(RECEIPT_LINE.RECEIPT),
                mapping(row -> row.get(RECEIPT_LINE.WORDS), toList())));
  }

  private static Receipt receipt(Record row, List<String> words) {
    return new Receipt(
        row.get(RECEIPT.KIND),
        row.get(RECEIPT.ID),
        new ReceiptNumber(row.get(RECEIPT.NODE), row.get(RECEIPT.NUMBER)),
        row.get(RECEIPT.AT),
        row.get(RECEIPT.SELLER),
        Money.ofMinor(row.get(RECEIPT.TOTAL), row.get(RECEIPT.CURRENCY)),
        words);
  }
}
