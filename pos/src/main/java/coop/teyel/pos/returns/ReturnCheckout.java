package coop.teyel.pos.returns;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.payments.Ticket;
import coop.teyel.pos.sales.Checkout;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.ReceiptReference;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.pos.till.numbers.ReceiptNumbers;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Money;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes a return of lines of a sale. [#accept] is the whole story, in one transaction.
@Component
class ReturnCheckout {

  private final Stock stock;
  private final Journal journal;
  private final ReceiptNumbers receiptNumbers;
  private final Selling sales;
  private final ReturnRows rows;
  private final Checkout checkout;
  private final Till till;
  private final Chain chain;
  private final PrintQueue printQueue;
  private final FactIds ids;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  ReturnCheckout(
      Stock stock,
      Journal journal,
      ReceiptNumbers receiptNumbers,
      Selling sales,
      ReturnRows rows,
      Checkout checkout,
      Till till,
      Chain chain,
      PrintQueue printQueue,
      FactIds ids,
      CoopSettings settings,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.stock = stock;
    this.journal = journal;
    this.receiptNumbers = receiptNumbers;
    this.sales = sales;
    this.rows = rows;
    this.checkout = checkout;
    this.till = till;
    this.chain = chain;
    this.printQueue = printQueue;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  Outcome<ReturnAnswer> refund(Return.Wish wish, Tender tender) {
    Optional<ReturnAnswer> objection = objection(wish);
    if (objection.isPresent()) {
      return Outcome.refused(objection.get());
    }
    Money worth = sale(wish).worth(wish.lines());
    Return returned = accept(wish, List.of(handedOut(worth, tender)));
    return made(returned, Optional.empty(), ReceiptReference.ofReturn(returned.id()).text());
  }

  /// The new garments are paid with what came back; only the difference is handed over, or out.
  Outcome<ReturnAnswer> exchange(
      Return.Wish wish, Basket basket, List<Tendered> given, Tender out) {
    Optional<ReturnAnswer> objection = objection(wish);
    if (objection.isPresent()) {
      return Outcome.refused(objection.get());
    }
    Money worth = sale(wish).worth(wish.lines());
    Exchange exchange = Exchange.of(basket, worth);
    List<Payment> back =
        List.of(
            handedOut(exchange.refunded(), out),
            Payment.back(Tender.EXCHANGE, exchange.exchanged()));
    Return returned = accept(wish, back);
    return sell(returned, basket, with(Tendered.exchange(exchange.exchanged()), given));
  }

  private Outcome<ReturnAnswer> sell(Return returned, Basket basket, List<Tendered> given) {
    return switch (checkout.pay(basket, given)) {
      case Outcome.Accepted<PayAnswer>(PayAnswer _, String saleId) ->
          made(
              returned,
              sales.find(saleId),
              ReceiptReference.ofReturn(returned.id()).part(saleId).text());
      case Outcome.Refused<PayAnswer>(PayAnswer why) ->
          Outcome.refused(new ReturnAnswer.NotPaid(why));
    };
  }

  private Outcome<ReturnAnswer> made(Return returned, Optional<Sale> exchange, String fact) {
    events.publishEvent(new ReturnMade(returned, exchange));
    return Outcome.accepted(new ReturnAnswer.Returned(returned, exchange), fact);
  }

  private Return accept(Return.Wish wish, List<Payment> payments) {
    String id = ids.next();
    Sale sale = sale(wish);
    lines(wish, sale).forEach(line -> stock.returned(line.code(), id, wish.stall()));
    Return returned = written(id, receiptNumbers.next(), wish, sale, payments);
    journal.post(ReturnPostings.of(returned, sale));
    rows.add(returned);
    till.took(returned.tillSession(), returned.cash().negated(), id);
    chain.name(Return.FACT, id);
    printQueue.enqueue(paper(returned));
    return returned;
  }

  private Return written(
      String id, ReceiptNumber receipt, Return.Wish wish, Sale sale, List<Payment> payments) {
    Instant now = clock.instant();
    List<Payment> real = payments.stream().filter(it -> !it.kept().isZero()).toList();
    Money total =
        Ticket.sum(sale.total().currency(), real.stream().map(Payment::givenBack).toList());
    return new Return(
        id,
        receipt,
        sale.id(),
        wish.stall(),
        session(wish).orElseThrow(),
        SignedIn.member(),
        now,
        settings.theCoop().businessDay(now),
        wish.reason(),
        total.minus(sale.worth(wish.lines())),
        total,
        lines(wish, sale).stream().map(it -> new Return.Line(it.line(), it.net())).toList(),
        real);
  }

  /// The first thing that stands in the way, if anything does.
  private Optional<ReturnAnswer> objection(Return.Wish wish) {
    if (wish.lines().isEmpty()) {
      return Optional.of(new ReturnAnswer.NothingChosen());
    }
    Optional<Sale> sale = sales.find(wish.saleId());
    if (sale.isEmpty() || lines(wish, sale.get()).size() < wish.lines().size()) {
      return Optional.of(new ReturnAnswer.NoSuchLine());
    }
    return session(wish).isEmpty()
        ? Optional.of(new ReturnAnswer.TillClosed())
        : objection(wish, sale.get());
  }

  private Optional<ReturnAnswer> objection(Return.Wish wish, Sale sale) {
    Set<Integer> returned = rows.returned(sale.id());
    return lines(wish, sale).stream()
        .flatMap(line -> objection(wish, line, returned).stream())
        .findFirst();
  }

  private Optional<ReturnAnswer> objection(
      Return.Wish wish, Sale.Line line, Set<Integer> returned) {
    if (returned.contains(line.line())) {
      return Optional.of(new ReturnAnswer.AlreadyReturned(line.line(), line.words()));
    }
    return stock.scan(Scan.read(line.code()), wish.stall()).isSold()
        ? Optional.empty()
        : Optional.of(new ReturnAnswer.NotWithCustomer(line.line(), line.words()));
  }

  private Sale sale(Return.Wish wish) {
    return sales.find(wish.saleId()).orElseThrow();
  }

  private Optional<String> session(Return.Wish wish) {
    return till.presentId(wish.stall());
  }

  private PrintRequest paper(Return returned) {
    return PrintRequest.first(
        PaperKind.RECEIPT,
        ReceiptReference.ofReturn(returned.id()),
        settings.theCoop().language().locale());
  }

  private static List<Sale.Line> lines(Return.Wish wish, Sale sale) {
    return sale.lines().stream().filter(line -> wish.lines().contains(line.line())).toList();
  }

  /// Cash goes down to the smallest coin, so that a refund never exceeds what was paid.
  private static Payment handedOut(Money sum, Tender tender) {
    long coin = tender == Tender.CASH ? Coins.smallest(sum.currency()).minor() : 1;
    return Payment.back(tender, Money.ofMinor(sum.minor() / coin * coin, sum.currency()));
  }

  private static List<Tendered> with(Tendered first, List<Tendered> others) {
    List<Tendered> all = new ArrayList<>(others);
    all.addFirst(first);
    return all;
  }
}
