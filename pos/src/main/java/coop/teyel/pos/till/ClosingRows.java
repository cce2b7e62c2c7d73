package coop.teyel.pos.till;

import static coop.teyel.pos.db.Tables.CLOSING;
import static coop.teyel.pos.db.Tables.CLOSING_COUNT;
import static coop.teyel.pos.db.Tables.TILL_TALLY;

import coop.teyel.production.facts.NodeId;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Coin;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ClosingRows {

  private final DSLContext sql;
  private final TillRows tills;
  private final NodeId node;

  ClosingRows(DSLContext sql, TillRows tills, NodeId node) {
    this.sql = sql;
    this.tills = tills;
    this.node = node;
  }

  long last() {
    return sql.select(DSL.coalesce(DSL.max(CLOSING.NUMBER), 0L))
        .from(CLOSING)
        .where(CLOSING.NODE.eq(node))
        .fetchSingle()
        .value1();
  }

  void add(Closing closing) {
    sql.insertInto(CLOSING)
        .set(CLOSING.NODE, node)
        .set(CLOSING.NUMBER, closing.z())
        .set(CLOSING.SESSION, closing.look().session().id())
        .set(CLOSING.CLOSED_AT, closing.closed())
        .set(CLOSING.CLOSED_BY, closing.closedBy())
        .set(CLOSING.BUSINESS_DAY, closing.day())
        .set(CLOSING.EXPECTED, closing.look().expected().minor())
        .set(CLOSING.COUNTED, closing.counted().minor())
        .execute();
    closing.pieces().forEach(counted -> addCount(closing.z(), counted));
    sql.deleteFrom(TILL_TALLY)
        .where(TILL_TALLY.SESSION.eq(closing.look().session().id()))
        .execute();
  }

  Optional<Closing> find(long z, Currency currency) {
    return closings(CLOSING.NODE.eq(node).and(CLOSING.NUMBER.eq(z)), 1, currency).stream()
        .findFirst();
  }

  Optional<Closing> of(String session, Currency currency) {
    return closings(CLOSING.SESSION.eq(session), 1, currency).stream().findFirst();
  }

  List<Closing> latest(int limit, Currency currency) {
    return closings(DSL.noCondition(), limit, currency);
  }

  List<Counted> tally(String session, Currency currency) {
    Map<Long, Long> pieces =
        sql.select(TILL_TALLY.VALUE, TILL_TALLY.PIECES)
            .from(TILL_TALLY)
            .where(TILL_TALLY.SESSION.eq(session))
            .fetchMap(TILL_TALLY.VALUE, TILL_TALLY.PIECES);
    return Coins.of(currency).stream()
        .map(coin -> new Counted(coin, pieces.getOrDefault(coin.value().minor(), 0L)))
        .toList();
  }

  void tally(String session, Coin coin, long pieces) {
    sql.insertInto(TILL_TALLY)
        .set(TILL_TALLY.SESSION, session)
        .set(TILL_TALLY.VALUE, coin.value().minor())
        .set(TILL_TALLY.PIECES, pieces)
        .onConflict(TILL_TALLY.SESSION, TILL_TALLY.VALUE)
        .doUpdate()
        .set(TILL_TALLY.PIECES, pieces)
        .execute();
  }

  private void addCount(long z, Counted counted) {
    sql.insertInto(CLOSING_COUNT)
        .set(CLOSING_COUNT.NODE, node)
        .set(CLOSING_COUNT.CLOSING, z)
        .set(CLOSING_COUNT.VALUE, counted.coin().value().minor())
        .set(CLOSING_COUNT.PIECES, counted.count())
        .execute();
  }

  private List<Closing> closings(Condition which, int limit, Currency currency) {
    return sql.selectFrom(CLOSING)
        .where(which)
        .orderBy(CLOSING.CLOSED_AT.desc(), CLOSING.NUMBER.desc())
        .limit(limit)
        .fetch(row -> closing(row, currency));
  }

  private Closing closing(Record row, Currency currency) {
    return new Closing(
        row.get(CLOSING.NUMBER),
        row.get(CLOSING.CLOSED_AT),
        row.get(CLOSING.CLOSED_BY),
        row.get(CLOSING.BUSINESS_DAY),
        pieces(row.get(CLOSING.NODE), row.get(CLOSING.NUMBER), currency),
        tills.look(tills.session(row.get(CLOSING.SESSION), currency)));
  }

  /// A coin that is no longer in use is still told, as it was counted.
  private List<Counted> pieces(NodeId closedOn, long z, Currency currency) {
    return sql.selectFrom(CLOSING_COUNT)
        .where(CLOSING_COUNT.NODE.eq(closedOn), CLOSING_COUNT.CLOSING.eq(z))
        .orderBy(CLOSING_COUNT.VALUE.desc())
        .fetch(row ->
            new Counted(
                coin(row.get(CLOSING_COUNT.VALUE), currency), row.get(CLOSING_COUNT.PIECES)));
  }

  private static Coin coin(long value, Currency currency) {
    return Coins.of(currency).stream()
        .filter(coin -> coin.value().minor() == value)
        .findFirst()
        .orElseGet(() -> new Coin(Money.ofMinor(value, currency), false));
  }
}
