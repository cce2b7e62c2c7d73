package coop.teyel.pos.selling;

import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PrintQueue;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.selling.Payment.Tender;
import coop.teyel.pos.till.ReceiptNumbers;
import coop.teyel.pos.till.Till;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.Stock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes a refund of lines of a sale. [#takeBack] is the whole story, in one transaction.
@Component
class TakingBack {

  private final Stock stock;
  private final Journal journal;
  private final ReceiptNumbers receiptNumbers;
  private final SaleRows sales;
  private final RefundRows rows;
  private final Checkout checkout;
  private final Till till;
  private final Chain chain;
  private final PrintQueue printQueue;
  private final FactIds ids;
  private final Founding founding;
  private final InstantSource clock;

  TakingBack(
      Stock stock,
      Journal journal,
      ReceiptNumbers receiptNumbers,
      SaleRows sales,
      RefundRows rows,
      Checkout checkout,
      Till till,
      Chain chain,
      PrintQueue printQueue,
      FactIds ids,
      Founding founding,
      InstantSource clock) {
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
    this.founding = founding;
    this.clock = clock;
  }

  Outcome<RefundAnswer> refund(Refund.Wish wish, Tender tender) {
    Optional<RefundAnswer> objection = objection(wish);
    if (objection.isPresent()) {
      return Outcome.refused(objection.get());
    }
    Money worth = sale(wish).worth(wish.lines());
    Refund refund = takeBack(wish, List.of(handedOut(worth, tender)));
    return Outcome.accepted(new RefundAnswer.Refunded(refund, Optional.empty()), refund.id());
  }

  /// The new garments are paid with what came back; only the difference is handed over, or out.
  Outcome<RefundAnswer> exchange(
      Refund.Wish wish, Basket basket, List<Tendered> given, Tender out) {
    Optional<RefundAnswer> objection = objection(wish);
    if (objection.isPresent()) {
      return Outcome.refused(objection.get());
    }
    Money worth = sale(wish).worth(wish.lines());
    Money left = basket.leftToPay();
    Money exchanged = worth.compareTo(left) > 0 ? left : worth;
    List<Payment> back =
        List.of(handedOut(worth.minus(exchanged), out), Payment.back(Tender.EXCHANGE, exchanged));
    Refund refund = takeBack(wish, back);
    return sell(refund, basket, with(Tendered.exchange(exchanged), given));
  }

  private Outcome<RefundAnswer> sell(Refund refund, Basket basket, List<Tendered> given) {
    return switch (checkout.pay(basket, given)) {
      case Outcome.Accepted<PayAnswer>(PayAnswer _, String saleId) ->
          Outcome.accepted(
              new RefundAnswer.Refunded(refund, sales.find(saleId)), refund.id() + " " + saleId);
      case Outcome.Refused<PayAnswer>(PayAnswer why) ->
          Outcome.refused(new RefundAnswer.NotPaid(why));
    };
  }

  private Refund takeBack(Refund.Wish wish, List<Payment> payments) {
    String id = ids.next();
    Sale sale = sale(wish);
    lines(wish, sale).forEach(line -> stock.returned(line.code(), id, wish.stall()));
    Refund refund = written(id, receiptNumbers.next(), wish, sale, payments);
    journal.post(Postings.of(refund, sale));
    rows.add(refund);
    till.took(refund.tillSession(), refund.cash().negated(), id);
    chain.append(RefundTeller.TYPE, id, RefundTeller.tell(refund));
    printQueue.enqueue(paper(refund));
    return refund;
  }

  private Refund written(
      String id, long receiptNumber, Refund.Wish wish, Sale sale, List<Payment> payments) {
    Instant now = clock.instant();
    List<Payment> real = payments.stream().filter(it -> !it.kept().isZero()).toList();
    Money total = Ticket.sum(sale.total().unit(), real.stream().map(Payment::givenBack).toList());
    return new Refund(
        id,
        receiptNumber,
        sale.id(),
        wish.stall(),
        session(wish).orElseThrow(),
        SignedIn.member(),
        now,
        founding.theCoop().businessDay(now),
        wish.reason(),
        total.minus(sale.worth(wish.lines())),
        total,
        lines(wish, sale).stream().map(it -> new Refund.Line(it.line(), it.net())).toList(),
        real);
  }

  /// The first thing that stands in the way, if anything does.
  private Optional<RefundAnswer> objection(Refund.Wish wish) {
    if (wish.lines().isEmpty()) {
      return Optional.of(new RefundAnswer.NothingChosen());
    }
    Optional<Sale> sale = sales.find(wish.saleId());
    if (sale.isEmpty() || lines(wish, sale.get()).size() < wish.lines().size()) {
      return Optional.of(new RefundAnswer.NoSuchLine());
    }
    return session(wish).isEmpty()
        ? Optional.of(new RefundAnswer.TillClosed())
        : objection(wish, sale.get());
  }

  private Optional<RefundAnswer> objection(Refund.Wish wish, Sale sale) {
    Set<Integer> returned = rows.returned(sale.id());
    return lines(wish, sale).stream()
        .flatMap(line -> objection(wish, line, returned).stream())
        .findFirst();
  }

  private Optional<RefundAnswer> objection(
      Refund.Wish wish, Sale.Line line, Set<Integer> returned) {
    if (returned.contains(line.line())) {
      return Optional.of(new RefundAnswer.AlreadyReturned(line.line(), line.words()));
    }
    return stock.scan(line.code(), wish.stall()).isSold()
        ? Optional.empty()
        : Optional.of(new RefundAnswer.NotWithCustomer(line.line(), line.words()));
  }

  private Sale sale(Refund.Wish wish) {
    return sales.find(wish.saleId()).orElseThrow();
  }

  private Optional<String> session(Refund.Wish wish) {
    return till.presentId(wish.stall());
  }

  private PrintRequest paper(Refund refund) {
    return PrintRequest.first(
        PaperKind.RECEIPT, Papers.of(refund), founding.theCoop().language().locale());
  }

  private static List<Sale.Line> lines(Refund.Wish wish, Sale sale) {
    return sale.lines().stream().filter(line -> wish.lines().contains(line.line())).toList();
  }

  /// Cash goes down to the smallest coin, so that a refund never exceeds what was paid.
  private static Payment handedOut(Money sum, Tender tender) {
    long coin = tender == Tender.CASH ? Coins.smallest(sum.unit()).minor() : 1;
    return Payment.back(tender, Money.ofMinor(sum.minor() / coin * coin, sum.unit()));
  }

  private static List<Tendered> with(Tendered first, List<Tendered> others) {
    List<Tendered> all = new ArrayList<>(others);
    all.addFirst(first);
    return all;
  }
}
