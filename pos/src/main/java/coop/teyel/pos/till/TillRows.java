package coop.teyel.pos.till;

import static coop.teyel.pos.db.Tables.CLOSING;
import static coop.teyel.pos.db.Tables.TILL_CASH;
import static coop.teyel.pos.db.Tables.TILL_SESSION;

import coop.teyel.production.facts.NodeId;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class TillRows {

  private final DSLContext sql;
  private final NodeId node;

  TillRows(DSLContext sql, NodeId node) {
    this.sql = sql;
    this.node = node;
  }

  Optional<TillSession> open(StallId stall, Currency currency) {
    return sql.select(TILL_SESSION.fields())
        .from(TILL_SESSION)
        .where(isOpenAt(stall))
        .fetchOptional(row -> session(row, currency));
  }

  Optional<String> openId(StallId stall) {
    return sql.select(TILL_SESSION.ID)
        .from(TILL_SESSION)
        .where(isOpenAt(stall))
        .fetchOptional(TILL_SESSION.ID);
  }

  private static Condition isOpenAt(StallId stall) {
    return TILL_SESSION
        .STALL
        .eq(stall)
        .andNotExists(DSL.selectOne().from(CLOSING).where(CLOSING.SESSION.eq(TILL_SESSION.ID)));
  }

  TillSession session(String id, Currency currency) {
    return sql.select(TILL_SESSION.fields())
        .from(TILL_SESSION)
        .where(TILL_SESSION.ID.eq(id))
        .fetchSingle(row -> session(row, currency));
  }

  boolean isClosed(String session) {
    return sql.fetchExists(CLOSING, CLOSING.SESSION.eq(session));
  }

  void add(TillSession session) {
    sql.insertInto(TILL_SESSION)
        .set(TILL_SESSION.ID, session.id())
        .set(TILL_SESSION.STALL, session.stall())
        .set(TILL_SESSION.OPENED_AT, session.opened())
        .set(TILL_SESSION.OPENED_BY, session.openedBy())
        .set(TILL_SESSION.FLOAT_AMOUNT, session.float_().minor())
        .set(TILL_SESSION.BUSINESS_DAY, session.day())
        .execute();
  }

  void addCash(String session, Cash cash) {
    sql.insertInto(TILL_CASH)
        .set(TILL_CASH.NODE, node)
        .set(
            TILL_CASH.NUMBER,
            DSL.select(DSL.coalesce(DSL.max(TILL_CASH.NUMBER), 0L).plus(1))
                .from(TILL_CASH)
                .where(TILL_CASH.NODE.eq(node)))
        .set(TILL_CASH.SESSION, session)
        .set(TILL_CASH.AT, cash.at())
        .set(TILL_CASH.BUSINESS_DAY, cash.day())
        .set(TILL_CASH.REASON, cash.reason())
        .set(TILL_CASH.AMOUNT, cash.amount().minor())
        .set(TILL_CASH.REFERENCE, cash.reference())
        .set(TILL_CASH.NOTE, cash.note())
        .set(TILL_CASH.BY_MEMBER, cash.by())
        .execute();
  }

  TillReport look(TillSession session) {
    Map<String, Sum> sums =
        sql.select(TILL_CASH.REASON, DSL.sum(TILL_CASH.AMOUNT), DSL.count())
            .from(TILL_CASH)
            .where(TILL_CASH.SESSION.eq(session.id()))
            .groupBy(TILL_CASH.REASON)
            .fetchMap(
                TILL_CASH.REASON,
                row -> new Sum(row.value2().longValueExact(), row.value3().longValue()));
    return new Sums(sums, session).look();
  }

  private static TillSession session(Record row, Currency currency) {
    return new TillSession(
        row.get(TILL_SESSION.ID),
        row.get(TILL_SESSION.STALL),
        row.get(TILL_SESSION.OPENED_AT),
        row.get(TILL_SESSION.OPENED_BY),
        Money.ofMinor(row.get(TILL_SESSION.FLOAT_AMOUNT), currency),
        row.get(TILL_SESSION.BUSINESS_DAY));
  }

  /// One coming or going of cash, signed.
  record Cash(
      Instant at,
      LocalDate day,
      String reason,
      Money amount,
      String reference,
      String note,
      MemberId by) {}

  private record Sum(long minor, long rows) {
    static final Sum NOTHING = new Sum(0, 0);
  }

  private record Sums(Map<String, Sum> byReason, TillSession session) {

    TillReport look() {
      return new TillReport(
          session,
          money("SALE"),
          money("RETURN"),
          cash(true),
          cash(false),
          of("SALE").rows(),
          of("RETURN").rows());
    }

    private Money cash(boolean in) {
      return Arrays.stream(CashReason.values())
          .filter(reason -> reason.isIn() == in)
          .map(reason -> money(reason.name()))
          .reduce(Money.zero(session.float_().currency()), Money::plus);
    }

    private Money money(String reason) {
      return Money.ofMinor(of(reason).minor(), session.float_().currency());
    }

    private Sum of(String reason) {
      return byReason.getOrDefault(reason, Sum.NOTHING);
    }
  }
}
