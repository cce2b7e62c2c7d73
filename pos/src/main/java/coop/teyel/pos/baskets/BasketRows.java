package coop.teyel.pos.baskets;

import static coop.teyel.pos.db.Tables.BASKET;
import static coop.teyel.pos.db.Tables.BASKET_LINE;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/// The baskets themselves; [BasketLineRows] has what lies in them.
@Repository
class BasketRows {

  private final DSLContext sql;

  BasketRows(DSLContext sql) {
    this.sql = sql;
  }

  /// Adds an empty basket; false when its seller has an open one at the stall.
  boolean add(Basket fresh) {
    return sql.insertInto(BASKET)
            .set(BASKET.ID, fresh.id())
            .set(BASKET.STALL, fresh.stall())
            .set(BASKET.SELLER, fresh.seller())
            .set(BASKET.OPENED, fresh.opened())
            .set(BASKET.STATE, fresh.state())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  Optional<Basket> find(BasketId id, Currency currency) {
    return baskets(BASKET.ID.eq(id), currency).stream().findFirst();
  }

  Optional<Basket> open(StallId stall, MemberId seller, Currency currency) {
    return baskets(isOpen(stall).and(BASKET.SELLER.eq(seller)), currency).stream().findFirst();
  }

  List<Basket> open(MemberId seller, Currency currency) {
    return baskets(BASKET.SELLER.eq(seller).and(BASKET.STATE.eq(Basket.State.OPEN)), currency);
  }

  List<Basket> open(StallId stall, Currency currency) {
    return baskets(isOpen(stall), currency);
  }

  List<Basket> parked(StallId stall, Currency currency) {
    return baskets(BASKET.STALL.eq(stall).and(BASKET.STATE.eq(Basket.State.PARKED)), currency);
  }

  boolean isBegunAfter(StallId stall, Instant moment) {
    return sql.fetchExists(BASKET, BASKET.STALL.eq(stall), BASKET.OPENED.gt(moment));
  }

  /// The stall of a basket, while it is open.
  Optional<StallId> stallOfOpen(BasketId id) {
    return sql.select(BASKET.STALL)
        .from(BASKET)
        .where(BASKET.ID.eq(id), BASKET.STATE.eq(Basket.State.OPEN))
        .fetchOptional(BASKET.STALL);
  }

  void discount(BasketId basket, Optional<Discount> discount) {
    sql.update(BASKET)
        .set(BASKET.DISCOUNT, discount.map(it -> it.sum().minor()).orElse(0L))
        .set(BASKET.DISCOUNT_REASON, discount.map(it -> it.reason()).orElse(null))
        .where(BASKET.ID.eq(basket))
        .execute();
  }

  void byCard(BasketId basket, Money soFar) {
    sql.update(BASKET).set(BASKET.BY_CARD, soFar.minor()).where(BASKET.ID.eq(basket)).execute();
  }

  void state(BasketId basket, Basket.State state) {
    sql.update(BASKET).set(BASKET.STATE, state).where(BASKET.ID.eq(basket)).execute();
  }

  void resume(BasketId basket, MemberId seller) {
    sql.update(BASKET)
        .set(BASKET.STATE, Basket.State.OPEN)
        .set(BASKET.SELLER, seller)
        .where(BASKET.ID.eq(basket))
        .execute();
  }

  private List<Basket> baskets(Condition which, Currency currency) {
    return sql
        .select(BASKET.fields())
        .select(BASKET_LINE.fields())
        .from(BASKET)
        .leftJoin(BASKET_LINE)
        .on(BASKET_LINE.BASKET.eq(BASKET.ID), BasketLineRows.isIn())
        .where(which)
        .orderBy(BASKET.OPENED, BASKET.ID, BASKET_LINE.POSITION)
        .fetchGroups(BASKET.ID)
        .values()
        .stream()
        .map(rows -> basket(rows, currency))
        .toList();
  }

  /// An empty basket has one row, without a line.
  private static Basket basket(List<Record> rows, Currency currency) {
    Record row = rows.getFirst();
    return new Basket(
        row.get(BASKET.ID),
        row.get(BASKET.STALL),
        row.get(BASKET.SELLER),
        row.get(BASKET.OPENED),
        row.get(BASKET.STATE),
        currency,
        rows.stream()
            .filter(BasketRows::hasLine)
            .map(it -> BasketLineRows.line(it, currency))
            .toList(),
        Optional.ofNullable(row.get(BASKET.DISCOUNT_REASON))
            .map(reason -> new Discount(Money.ofMinor(row.get(BASKET.DISCOUNT), currency), reason)),
        Money.ofMinor(row.get(BASKET.BY_CARD), currency));
  }

  private static boolean hasLine(Record row) {
    return row.get(BASKET_LINE.POSITION) != null;
  }

  private static Condition isOpen(StallId stall) {
    return BASKET.STALL.eq(stall).and(BASKET.STATE.eq(Basket.State.OPEN));
  }
}
