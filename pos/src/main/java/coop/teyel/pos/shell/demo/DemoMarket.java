package coop.teyel.pos.shell.demo;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.acting.RunAs;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.manifests.Manifest;
import coop.teyel.production.stock.manifests.Manifests;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the sellers of the demo do at the market.
@Component
class DemoMarket {

  private static final Money FLOAT = Money.ofMinor(50_000, Currency.TRY);
  private static final long HUNDRED = 10_000;

  private final Manifests manifests;
  private final Till till;
  private final Closings closings;
  private final Baskets baskets;
  private final Selling selling;
  private final Returns returns;

  DemoMarket(
      Manifests manifests,
      Till till,
      Closings closings,
      Baskets baskets,
      Selling selling,
      Returns returns) {
    this.manifests = manifests;
    this.till = till;
    this.closings = closings;
    this.baskets = baskets;
    this.selling = selling;
    this.returns = returns;
  }

  /// Sends these garments off to the stall.
  void pack(Member packer, StallId stall, List<String> codes) {
    RunAs.as(
        packer,
        () -> {
          Manifest manifest = manifests.open(stall);
          codes.forEach(code -> manifests.pack(CommandId.fresh(), manifest.id(), Scan.read(code)));
          return manifests.send(CommandId.fresh(), manifest.id());
        });
  }

  /// A market day: sales of so many garments each, cash and card in turn; the first garment of the
  /// last sale comes back; the count is right but for `missing`.
  void day(Member seller, StallId stall, List<Integer> sales, Money missing) {
    RunAs.as(seller, () -> day(stall, sales, missing));
  }

  private Closings.Answer day(StallId stall, List<Integer> sizes, Money missing) {
    TillSession session = open(stall);
    Deque<ForSale> rack = new ArrayDeque<>(manifests.present(stall));
    List<Sale> sales = new ArrayList<>();
    for (int size : sizes) {
      sales.add(sell(stall, rack, size, sales.size() % 3 == 2 ? Tender.CARD : Tender.CASH));
    }
    Money back = refund(stall, sales.getFirst());
    Money inTill = sales.stream().map(DemoMarket::cash).reduce(FLOAT, Money::plus).minus(back);
    List<Counted> counted = Coins.handOver(inTill.minus(missing));
    counted.forEach(it -> closings.count(session.id(), it.coin(), it.count()));
    return closings.close(CommandId.fresh(), session.id(), counted);
  }

  private TillSession open(StallId stall) {
    return switch (till.open(CommandId.fresh(), stall, FLOAT)) {
      case Till.OpenAnswer.Opened(TillSession session) -> session;
      case Till.OpenAnswer other -> throw new IllegalStateException("demo till: " + other);
    };
  }

  private Sale sell(StallId stall, Deque<ForSale> rack, int garments, Tender tender) {
    BasketId basket = baskets.open(stall).id();
    for (int i = 0; i < garments; i++) {
      selling.scan(CommandId.fresh(), basket, Scan.read(rack.removeFirst().code()));
    }
    Basket filled = baskets.get(basket);
    Tendered given =
        tender == Tender.CASH
            ? Tendered.cash(handedOver(filled.cashDue()))
            : Tendered.card(filled.total());
    return switch (selling.pay(CommandId.fresh(), basket, List.of(given))) {
      case PayAnswer.Paid(Sale sale) -> sale;
      case PayAnswer other -> throw new IllegalStateException("demo sale: " + other);
    };
  }

  /// The first garment of a sale comes back for cash; the sum that is handed back.
  private Money refund(StallId stall, Sale sale) {
    Return.Wish wish = new Return.Wish(stall, sale.id(), Set.of(1), Return.Reason.TOO_SMALL);
    return switch (returns.refund(CommandId.fresh(), wish, Tender.CASH)) {
      case ReturnAnswer.Returned(Return returned, _) -> returned.cash();
      case ReturnAnswer other -> throw new IllegalStateException("demo return: " + other);
    };
  }

  /// What a customer hands over: the next full hundred.
  private static Money handedOver(Money due) {
    long hundreds = (due.minor() + HUNDRED - 1) / HUNDRED;
    return Money.ofMinor(hundreds * HUNDRED, due.currency());
  }

  private static Money cash(Sale sale) {
    return sale.payments().stream()
        .filter(payment -> payment.tender() == Tender.CASH)
        .map(Payment::kept)
        .reduce(Money.zero(Currency.TRY), Money::plus);
  }
}
