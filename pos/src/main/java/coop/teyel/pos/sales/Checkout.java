package coop.teyel.pos.sales;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Settlement;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.payments.Ticket;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.pos.till.numbers.ReceiptNumbers;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Money;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.stock.Stock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes a sale of a basket. [#sell] is the whole story, in one transaction.
@Component
public class Checkout {

  private final Stock stock;
  private final Journal journal;
  private final ReceiptNumbers receiptNumbers;
  private final SaleRows sales;
  private final Baskets baskets;
  private final Till till;
  private final Chain chain;
  private final PrintQueue printQueue;
  private final FactIds ids;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Checkout(
      Stock stock,
      Journal journal,
      ReceiptNumbers receiptNumbers,
      SaleRows sales,
      Baskets baskets,
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
    this.baskets = baskets;
    this.till = till;
    this.chain = chain;
    this.printQueue = printQueue;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  public Outcome<PayAnswer> pay(Basket basket, List<Tendered> given) {
    if (basket.state() == Basket.State.PAID) {
      return Outcome.refused(new PayAnswer.AlreadyPaid(sales.ofBasket(basket.id()).orElseThrow()));
    }
    if (basket.state() != Basket.State.OPEN) {
      return Outcome.refused(new PayAnswer.NotOpen());
    }
    if (basket.lines().isEmpty()) {
      return Outcome.refused(new PayAnswer.Empty());
    }
    Optional<String> session = till.presentId(basket.stall());
    return session.isEmpty()
        ? Outcome.refused(new PayAnswer.TillClosed())
        : settle(basket, session.get(), given);
  }

  /// What the terminal has taken is a fact outside this program: a sale that left it out would lose
  /// it.
  private Outcome<PayAnswer> settle(Basket basket, String session, List<Tendered> given) {
    Ticket ticket = basket.ticket();
    if (ticket.given(given, Tender.CARD).compareTo(basket.byCard()) < 0) {
      return Outcome.refused(new PayAnswer.CardTookMore(basket.byCard()));
    }
    return switch (ticket.settle(given)) {
      case Settlement.TooLittle(Money missing) -> Outcome.refused(new PayAnswer.TooLittle(missing));
      case Settlement.CardTooMuch(Money most) -> Outcome.refused(new PayAnswer.CardTooMuch(most));
      case Settlement.CashTooMuch(Money due) -> Outcome.refused(new PayAnswer.CashTooMuch(due));
      case Settlement.Settled settled -> sell(basket, session, settled);
    };
  }

  private Outcome<PayAnswer> sell(Basket basket, String session, Settlement.Settled settled) {
    String id = ids.next();
    Set<String> gone = stock.sold(codes(basket, true), codes(basket, false), id);
    if (!gone.isEmpty()) {
      return Outcome.refused(noLongerForSale(basket, gone));
    }
    Sale sale = written(id, receiptNumbers.next(), basket, session, settled);
    journal.post(Postings.of(sale));
    baskets.paid(basket.id());
    sales.add(sale);
    till.took(session, sale.cash(), id);
    chain.name(Sale.FACT, id);
    printQueue.enqueue(receipt(sale));
    events.publishEvent(new SaleMade(sale));
    return Outcome.accepted(new PayAnswer.Paid(sale), id);
  }

  private static List<String> codes(Basket basket, boolean scanned) {
    return basket.lines().stream()
        .filter(line -> line.scanned() == scanned)
        .map(line -> line.garment().code())
        .toList();
  }

  private static PayAnswer noLongerForSale(Basket basket, Set<String> gone) {
    Basket.Line first = basket.lineOf(gone.iterator().next()).orElseThrow();
    return new PayAnswer.NoLongerForSale(first.line(), first.garment().words());
  }

  private Sale written(
      String id, ReceiptNumber receipt, Basket basket, String session, Settlement.Settled settled) {
    Instant now = clock.instant();
    return new Sale(
        id,
        receipt,
        basket.id(),
        basket.stall(),
        session,
        SignedIn.member(),
        now,
        settings.theCoop().businessDay(now),
        basket.discount(),
        settled.rounding(),
        basket.total().plus(settled.rounding()),
        lines(basket),
        settled.payments());
  }

  private static List<Sale.Line> lines(Basket basket) {
    List<Money> discounts = basket.ticket().discounts();
    return IntStream.range(0, discounts.size())
        .mapToObj(i -> Sale.Line.of(basket.lines().get(i), discounts.get(i)))
        .toList();
  }

  private PrintRequest receipt(Sale sale) {
    Coop coop = settings.theCoop();
    return PrintRequest.first(
        PaperKind.RECEIPT, ReceiptReference.ofSale(sale.id()), coop.language().locale());
  }
}
