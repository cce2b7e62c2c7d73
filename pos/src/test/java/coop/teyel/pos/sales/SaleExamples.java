package coop.teyel.pos.sales;

import static coop.teyel.production.members.MemberExamples.as;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.till.Till;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StockExamples;
import coop.teyel.production.texts.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;

/// Baskets, sales and returns in any state, reached through the public verbs; Amal sells.
public final class SaleExamples {

  private final Baskets baskets;
  private final Selling selling;
  private final Returns returns;
  private final Till till;
  private final StockExamples stock;

  /// Uses the services of a test's context.
  public SaleExamples(BeanFactory context) {
    baskets = context.getBean(Baskets.class);
    selling = context.getBean(Selling.class);
    returns = context.getBean(Returns.class);
    till = context.getBean(Till.class);
    stock = new StockExamples(context);
  }

  /// The garments that are sold and the stalls that have them.
  public StockExamples stock() {
    return stock;
  }

  /// Amal, who sells.
  public Member amal() {
    return stock.garments().cast().amal();
  }

  /// Deniz, who sells at the same stall.
  public Member deniz() {
    return stock.garments().cast().someone("Deniz", Language.TR, EnumSet.of(Role.SELLER));
  }

  /// A stall of its own whose till is open.
  public Stall openStall() {
    Stall stall = stock.stall("Stall " + UUID.randomUUID().toString().substring(0, 8));
    as(amal(), () -> till.open(CommandId.fresh(), stall.id(), kurus(500_00)));
    return stall;
  }

  /// Amal's basket at a stall.
  public Basket basket(Stall stall) {
    return asAmal(() -> baskets.open(stall.id()));
  }

  /// Amal's basket with those garments scanned into it.
  public Basket basket(Stall stall, List<String> codes) {
    Basket basket = basket(stall);
    codes.forEach(code -> scanned(basket.id(), code));
    return asAmal(() -> baskets.get(basket.id()));
  }

  /// A sale of so many dresses, paid in cash without change.
  public Sale sold(Stall stall, int pieces) {
    return sold(stall, stock.atStall(stall, pieces));
  }

  /// A sale of those garments, paid in cash without change.
  public Sale sold(Stall stall, List<String> codes) {
    Basket basket = basket(stall, codes);
    return paid(basket.id(), List.of(Tendered.cash(basket.cashDue())));
  }

  /// Pays a basket as Amal.
  public Sale paid(BasketId basket, List<Tendered> given) {
    return switch (asAmal(() -> selling.pay(CommandId.fresh(), basket, given))) {
      case PayAnswer.Paid(Sale sale) -> sale;
      case PayAnswer other -> throw new AssertionError(other);
    };
  }

  /// A return of one line, refunded in cash.
  public Return refunded(Sale sale, int line) {
    Return.Wish wish =
        new Return.Wish(sale.stall(), sale.id(), Set.of(line), Return.Reason.TOO_SMALL);
    return switch (asAmal(() -> returns.refund(CommandId.fresh(), wish, Payment.Tender.CASH))) {
      case ReturnAnswer.Returned(Return returned, _) -> returned;
      case ReturnAnswer other -> throw new AssertionError(other);
    };
  }

  /// Does something as Amal.
  public <T> T asAmal(Supplier<T> act) {
    return as(amal(), act);
  }

  /// So many kuruş.
  public static Money kurus(long minor) {
    return Money.ofMinor(minor, Currency.TRY);
  }

  private void scanned(BasketId basket, String code) {
    ScanAnswer answer = asAmal(() -> selling.scan(CommandId.fresh(), basket, Scan.read(code)));
    if (!(answer instanceof ScanAnswer.Added)) {
      throw new AssertionError(answer);
    }
  }
}
