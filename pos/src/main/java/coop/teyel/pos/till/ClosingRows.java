package coop.teyel.pos.till;

import static coop.teyel.pos.db.Tables.CLOSING;
import static coop.teyel.pos.db.Tables.CLOSING_COUNT;
import static coop.teyel.pos.db.Tables.TILL_CASH;
import static coop.teyel.pos.db.Tables.TILL_SESSION;
import static coop.teyel.pos.db.Tables.TILL_TALLY;

import coop.teyel.production.facts.CanonicalForm;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Coin;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ClosingRows {

  private final DSLContext sql;
  private final TillRows tills;

  ClosingRows(DSLContext sql, TillRows tills) {
    this.sql = sql;
    this.tills = tills;
  }

  long last() {
    return sql.select(DSL.coalesce(DSL.max(CLOSING.Z), 0L)).from(CLOSING).fetchSingle().value1();
  }

  void add(Closing closing) {
    sql.insertInto(CLOSING)
        .set(CLOSING.Z, closing.z())
        .set(CLOSING.SESSION, closing.look().session().id())
        .set(CLOSING.CLOSED_AT, closing.closed().toEpochMilli())
        .set(CLOSING.CLOSED_BY, closing.closedBy().value())
        .set(CLOSING.BUSINESS_DAY, closing.day().toString())
        .set(CLOSING.EXPECTED, closing.look().expected().minor())
        .set(CLOSING.COUNTED, closing.counted().minor())
        .execute();
    closing.pieces().forEach(counted -> addCount(closing.z(), counted));
    sql.deleteFrom(TILL_TALLY)
        .where(TILL_TALLY.SESSION.eq(closing.look().session().id()))
        .execute();
  }

  Optional<Closing> find(long z, Currency currency) {
    return closings(CLOSING.Z.eq(z), 1, currency).stream().findFirst();
  }

  Optional<Closing> of(String session, Currency currency) {
    return closings(CLOSING.SESSION.eq(session), 1, currency).stream().findFirst();
  }

  List<Closing> latest(int limit, Currency currency) {
    return closings(DSL.noCondition(), limit, currency);
  }

  /// Every field of every row that makes a closing, as it lies in the tables; empty when the
  /// closing's own row is gone.
  Optional<CanonicalForm> telling(long z, Currency currency) {
    return sql.selectFrom(CLOSING)
        .where(CLOSING.Z.eq(z))
        .fetchOptional(row -> telling(row, currency));
  }

  /// Whether the sums that were stored with a closing are those that its rows add up to.
  boolean isAddedUp(Closing closing) {
    return sql.fetchExists(
        CLOSING,
        CLOSING.Z.eq(closing.z()),
        CLOSING.EXPECTED.eq(closing.look().expected().minor()),
        CLOSING.COUNTED.eq(closing.counted().minor()));
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

  private CanonicalForm telling(Record closing, Currency currency) {
    String session = closing.get(CLOSING.SESSION);
    CanonicalForm telling = new CanonicalForm().with("currency", currency.code());
    telling.withRow(CLOSING.getName(), closing.intoMap());
    tell(telling, CLOSING_COUNT, CLOSING_COUNT.Z.eq(closing.get(CLOSING.Z)), CLOSING_COUNT.VALUE);
    tell(telling, TILL_SESSION, TILL_SESSION.ID.eq(session), TILL_SESSION.ID);
    tell(telling, TILL_CASH, TILL_CASH.SESSION.eq(session), TILL_CASH.NUMBER);
    return telling;
  }

  private void tell(CanonicalForm telling, Table<?> table, Condition which, OrderField<?> order) {
    sql.selectFrom(table)
        .where(which)
        .orderBy(order)
        .forEach(row -> telling.withRow(table.getName(), row.intoMap()));
  }

  private void addCount(long z, Counted counted) {
    sql.insertInto(CLOSING_COUNT)
        .set(CLOSING_COUNT.Z, z)
        .set(CLOSING_COUNT.VALUE, counted.coin().value().minor())
        .set(CLOSING_COUNT.PIECES, counted.count())
        .execute();
  }

  private List<Closing> closings(Condition which, int limit, Currency currency) {
    return sql.selectFrom(CLOSING)
        .where(which)
        .orderBy(CLOSING.Z.desc())
        .limit(limit)
        .fetch(row -> closing(row, currency));
  }

  private Closing closing(Record row, Currency currency) {
    long z = row.get(CLOSING.Z);
    return new Closing(
        z,
        Instant.ofEpochMilli(row.get(CLOSING.CLOSED_AT)),
        new MemberId(row.get(CLOSING.CLOSED_BY)),
        LocalDate.parse(row.get(CLOSING.BUSINESS_DAY)),
        pieces(z, currency),
        tills.look(tills.session(row.get(CLOSING.SESSION), currency)));
  }

  /// A coin that is no longer in use is still told, as it was counted.
  private List<Counted> pieces(long z, Currency currency) {
    return sql.selectFrom(CLOSING_COUNT)
        .where(CLOSING_COUNT.Z.eq(z))
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
