package coop.teyel.pos.baskets;

import static coop.teyel.pos.db.Tables.BASKET;
import static coop.teyel.pos.db.Tables.BASKET_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StallId;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/// The garments in baskets. One that is held is in no other open or parked basket.
@Repository
class BasketLineRows {

  private static final String HELD = "HELD";
  private static final String REMOVED = "REMOVED";
  private static final String SOLD = "SOLD";

  private final DSLContext sql;

  BasketLineRows(DSLContext sql) {
    this.sql = sql;
  }

  /// The open or parked basket that has the garment.
  Optional<Held> held(String code) {
    return sql.select(
            BASKET_LINE.BASKET, BASKET_LINE.POSITION, BASKET.SELLER, BASKET.STALL, BASKET.STATE)
        .from(BASKET_LINE)
        .join(BASKET)
        .on(BASKET.ID.eq(BASKET_LINE.BASKET))
        .where(BASKET_LINE.GARMENT.eq(code), BASKET_LINE.STATE.eq(HELD))
        .fetchOptional(
            row -> new Held(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }

  /// All garments in open and parked baskets.
  Set<String> held() {
    return sql.select(BASKET_LINE.GARMENT)
        .from(BASKET_LINE)
        .where(BASKET_LINE.STATE.eq(HELD))
        .fetchSet(BASKET_LINE.GARMENT);
  }

  /// Adds a line with the next number; empty when a basket holds the garment.
  Optional<Integer> add(BasketId basket, ForSale garment, boolean scanned, boolean elsewhere) {
    return sql.insertInto(BASKET_LINE)
        .set(BASKET_LINE.BASKET, basket)
        .set(BASKET_LINE.POSITION, nextLine(basket))
        .set(BASKET_LINE.GARMENT, garment.code())
        .set(BASKET_LINE.WORDS, garment.words())
        .set(BASKET_LINE.DESIGN, garment.design())
        .set(BASKET_LINE.DESIGN_NAME, garment.designName())
        .set(BASKET_LINE.SIZE, garment.size())
        .set(BASKET_LINE.COLOUR, garment.colour())
        .set(BASKET_LINE.COLOUR_HEX, garment.colourHex())
        .set(BASKET_LINE.PICTURE, garment.picture())
        .set(BASKET_LINE.IS_SECOND, garment.second())
        .set(BASKET_LINE.PRICE, garment.price().minor())
        .set(BASKET_LINE.IS_SCANNED, scanned)
        .set(BASKET_LINE.IS_ELSEWHERE, elsewhere)
        .set(BASKET_LINE.STATE, HELD)
        .onConflictDoNothing()
        .returningResult(BASKET_LINE.POSITION)
        .fetchOptional(BASKET_LINE.POSITION);
  }

  /// Counts the lines that were taken out, too: a number is never used twice.
  private static Select<Record1<Integer>> nextLine(BasketId basket) {
    return select(coalesce(max(BASKET_LINE.POSITION), 0).plus(1))
        .from(BASKET_LINE)
        .where(BASKET_LINE.BASKET.eq(basket));
  }

  /// A line of the basket, whatever became of it.
  Optional<Basket.Line> line(BasketId basket, int line, Currency currency) {
    return sql.selectFrom(BASKET_LINE)
        .where(isLine(basket, line))
        .fetchOptional(row -> line(row, currency));
  }

  boolean remove(BasketId basket, int line) {
    return turn(basket, line, HELD, REMOVED);
  }

  boolean putBack(BasketId basket, int line) {
    return turn(basket, line, REMOVED, HELD);
  }

  void price(BasketId basket, int line, Money price) {
    sql.update(BASKET_LINE)
        .set(BASKET_LINE.PRICE, price.minor())
        .where(isLine(basket, line))
        .execute();
  }

  /// The basket became a sale: it holds nothing back any more.
  void sold(BasketId basket) {
    sql.update(BASKET_LINE)
        .set(BASKET_LINE.STATE, SOLD)
        .where(BASKET_LINE.BASKET.eq(basket), BASKET_LINE.STATE.eq(HELD))
        .execute();
  }

  private boolean turn(BasketId basket, int line, String from, String to) {
    return sql.update(BASKET_LINE)
            .set(BASKET_LINE.STATE, to)
            .where(isLine(basket, line), BASKET_LINE.STATE.eq(from))
            .execute()
        == 1;
  }

  /// Held or sold.
  static Condition isIn() {
    return BASKET_LINE.STATE.ne(REMOVED);
  }

  static Basket.Line line(Record row, Currency currency) {
    ForSale garment =
        new ForSale(
            row.get(BASKET_LINE.GARMENT),
            row.get(BASKET_LINE.WORDS),
            row.get(BASKET_LINE.DESIGN),
            row.get(BASKET_LINE.DESIGN_NAME),
            row.get(BASKET_LINE.SIZE),
            row.get(BASKET_LINE.COLOUR),
            row.get(BASKET_LINE.COLOUR_HEX),
            row.get(BASKET_LINE.PICTURE),
            Money.ofMinor(row.get(BASKET_LINE.PRICE), currency),
            row.get(BASKET_LINE.IS_SECOND));
    return new Basket.Line(
        row.get(BASKET_LINE.POSITION),
        garment,
        row.get(BASKET_LINE.IS_SCANNED),
        row.get(BASKET_LINE.IS_ELSEWHERE));
  }

  private static Condition isLine(BasketId basket, int line) {
    return BASKET_LINE.BASKET.eq(basket).and(BASKET_LINE.POSITION.eq(line));
  }

  /// Where a garment is held, and by whom.
  record Held(BasketId basket, int line, MemberId seller, StallId stall, Basket.State state) {

    /// Whether it waits for a customer of another stall than `here`.
    boolean isParkedAwayFrom(StallId here) {
      return state == Basket.State.PARKED && !stall.equals(here);
    }
  }
}
