package coop.teyel.pos.sales;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.DatabaseInvariants;
import coop.teyel.pos.IsolatedPosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketAnswer;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.members.Member;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Thousands of random acts of two sellers, and what must hold whatever they do.
@IsolatedPosBootTest
class SellingPropertyTests {

  private static final int ACTS = 3_000;
  private static final int GARMENTS = 30;

  @Autowired ApplicationContext context;
  @Autowired Baskets baskets;
  @Autowired Selling selling;
  @Autowired Returns returns;
  @Autowired ChainAudit audit;
  @Autowired Printers printers;
  @Autowired DSLContext sql;

  private SaleExamples examples;
  private Stall stall;
  private Stall other;
  private List<String> codes = List.of();

  @BeforeEach
  void fillAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
    other = examples.openStall();
    codes = examples.stock().atStall(stall, GARMENTS);
  }

  @Test
  void whateverTwoTabletsDoAtOnceAGarmentIsSoldOnceBetweenReturns() throws Exception {
    long seed = Seeds.seeded("two tablets").nextLong();
    Member amal = examples.amal();
    Member deniz = examples.deniz();
    try (ExecutorService tablets = Executors.newFixedThreadPool(3)) {
      List<Future<?>> all =
          List.of(
              tablets.submit(() -> sellAtRandom(amal, seed)),
              tablets.submit(() -> sellAtRandom(deniz, seed + 1)),
              // the same seller on a second tablet: both serve one basket
              tablets.submit(() -> sellAtRandom(amal, seed + 2)));
      for (Future<?> tablet : all) {
        tablet.get();
      }
    }
    aSaleThatIsPaidInParts();
    checkEverything();
    String here = "where stall in ('" + stall.id() + "', '" + other.id() + "')";
    assertThat(count("select count(*) from sale " + here)).isGreaterThan(20);
    assertThat(count("select count(*) from return " + here)).isGreaterThan(20);
    assertThat(
            count(
                "select count(*) from return_payment where tender = 'EXCHANGE' and given_back > 0"))
        .isPositive();
    assertThat(count("select count(*) from basket " + here + " and state = 'PAID' and by_card > 0"))
        .isPositive();
  }

  /// Chance alone does not always make one.
  private void aSaleThatIsPaidInParts() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    Money part = SaleExamples.kurus(1_00);
    examples.asAmal(() -> baskets.tookByCard(CommandId.fresh(), basket.id(), part));
    examples.paid(basket.id(), List.of(Tendered.card(part), Tendered.cash(basket.cashDue(part))));
  }

  @Test
  void aRepeatedCommandGivesTheSameAnswerAndChangesNothing() {
    RandomGenerator random = Seeds.seeded("replays");
    List<Sent> accepted = new ArrayList<>();
    for (int act = 0; act < 600; act++) {
      Sent sent = anyAct(examples.amal(), random);
      Object answer = sent.send();
      if (sent.hasCommand() && isAccepted(answer)) {
        accepted.add(sent.answered(answer));
      }
      if (!accepted.isEmpty() && random.nextInt(2) == 0) {
        Sent again = accepted.get(random.nextInt(accepted.size()));
        String before = everything();
        assertThat(again.send()).isEqualTo(again.answer());
        assertThat(everything()).isEqualTo(before);
      }
    }
    assertThat(accepted.size()).isGreaterThan(100);
    checkEverything();
  }

  @Test
  void aDeadPrinterStopsNothingAndEveryPaperComesOutWhenItIsBack() {
    RandomGenerator random = Seeds.seeded("dead printer");
    printerAt("tcp:127.0.0.1:1");
    try {
      for (int act = 0; act < ACTS / 3; act++) {
        anyAct(examples.amal(), random).send();
      }
      checkEverything();
      assertThat(papers("state in ('QUEUED', 'SENDING')")).isEqualTo(papers("true"));
      assertThat(papers("true")).isGreaterThan(20);
    } finally {
      printerAt("rehearsal");
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(papers("state = 'SENT'")).isEqualTo(papers("true")));
    checkEverything();
  }

  /// How many papers of this stall's sales and returns are so.
  private long papers(String which) {
    return count(
        """
        select count(*) from print_job where (%s) and reference in
          (select 'sale:' || id from sale where stall = '%s'
           union select 'return:' || id from return where stall = '%s')
        """
            .formatted(which, stall.id(), stall.id()));
  }

  private void printerAt(String address) {
    as(
        examples.stock().garments().cast().zehra(),
        () -> printers.set(Printer.Use.RECEIPTS, address, "generic-80"));
  }

  private void sellAtRandom(Member seller, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int act = 0; act < ACTS / 3; act++) {
      anyAct(seller, random).send();
    }
  }

  private Sent anyAct(Member seller, RandomGenerator random) {
    CommandId command = CommandId.fresh();
    StallId place = random.nextInt(4) == 0 ? other.id() : stall.id();
    BasketId basket = as(seller, () -> baskets.open(place)).id();
    String code = codes.get(random.nextInt(codes.size()));
    int line = random.nextInt(1, 5);
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> sent(seller, () -> selling.scan(command, basket, Scan.read(code)));
      case 5 -> sent(seller, () -> selling.choose(command, basket, dress(), "2-3", "red"));
      case 6 -> new Sent(seller, () -> baskets.remove(basket, line), false, "");
      case 7 -> sent(seller, () -> baskets.putBack(command, basket, line));
      case 8 -> {
        Optional<Discount> discount = anyDiscount(random);
        yield sent(seller, () -> baskets.discount(command, basket, discount));
      }
      case 9 -> parkOrResume(seller, command, basket, place, random);
      case 10, 11 -> {
        List<Tendered> given = anyPayment(seller, basket, random);
        yield sent(seller, () -> selling.pay(command, basket, given));
      }
      case 12 -> {
        long soFar = random.nextLong(300_00);
        yield sent(seller, () -> baskets.tookByCard(command, basket, SaleExamples.kurus(soFar)));
      }
      case 13 -> sent(seller, () -> baskets.takeNewPrice(command, basket, line));
      default -> takeBack(seller, command, basket, place, code, random);
    };
  }

  private Sent parkOrResume(
      Member seller, CommandId command, BasketId basket, StallId place, RandomGenerator random) {
    List<Basket> parked = as(seller, () -> baskets.parked(place));
    return parked.isEmpty() || random.nextInt(3) == 0
        ? sent(seller, () -> baskets.park(command, basket))
        : sent(seller, () -> baskets.resume(command, parked.getFirst().id()));
  }

  private Sent takeBack(
      Member seller,
      CommandId command,
      BasketId basket,
      StallId place,
      String code,
      RandomGenerator random) {
    Optional<Sale> sale = as(seller, () -> selling.lastOf(code));
    String id = sale.map(Sale::id).orElse("none");
    Return.Wish wish =
        new Return.Wish(place, id, Set.of(random.nextInt(1, 3)), Return.Reason.CHANGED_MIND);
    Tender tender = random.nextBoolean() ? Tender.CASH : Tender.CARD;
    if (random.nextBoolean()) {
      return sent(seller, () -> returns.refund(command, wish, tender));
    }
    List<Tendered> given = anyPayment(seller, basket, random);
    return sent(seller, () -> returns.exchange(command, wish, basket, given, tender));
  }

  private List<Tendered> anyPayment(Member seller, BasketId id, RandomGenerator random) {
    Basket basket = as(seller, () -> baskets.get(id));
    long taken = random.nextInt(10) == 0 ? 0 : basket.byCard().minor();
    long card = random.nextInt(3) == 0 ? random.nextLong(basket.total().minor() + 1) : taken;
    long cash = basket.cashDue(SaleExamples.kurus(card)).minor() + random.nextLong(-20_00, 200_00);
    return List.of(
        Tendered.card(SaleExamples.kurus(card)),
        Tendered.cash(SaleExamples.kurus(Math.max(0, cash))));
  }

  private static Optional<Discount> anyDiscount(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            new Discount(
                SaleExamples.kurus(random.nextLong(1, 900_00)), Discount.Reason.LAST_HOUR));
  }

  private void checkEverything() {
    assertThat(sql.connectionResult(DatabaseInvariants::violations)).isEmpty();
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  /// A fingerprint of all tables that selling writes.
  private String everything() {
    return String.join(
        " ",
        List.of(
                "select count(*) from command",
                "select count(*) from event",
                "select count(*) from movement",
                "select count(*) from entry_line",
                "select count(*) from print_job",
                "select count(*) from receipt_number",
                "select count(*) from till_cash",
                "select count(*) || max(receipt_number) from sale",
                "select group_concat(basket || position || state || price) from basket_line",
                "select group_concat(id || state || discount || seller) from basket")
            .stream()
            .map(query -> String.valueOf(sql.fetchValue(query)))
            .toList());
  }

  private static boolean isAccepted(Object answer) {
    return answer instanceof ScanAnswer.Added
        || answer instanceof BasketAnswer.Done
        || answer instanceof PayAnswer.Paid
        || answer instanceof ReturnAnswer.Returned;
  }

  private String dress() {
    return examples.stock().garments().designs().dress().id().value();
  }

  private static Sent sent(Member seller, Supplier<Object> act) {
    return new Sent(seller, act, true, "");
  }

  private long count(String query) {
    return ((Number) sql.fetchValue(query)).longValue();
  }

  /// An act as it was sent from a screen, to be sent again.
  ///
  /// @param hasCommand without one it may be sent twice in a row, but not again later
  private record Sent(Member seller, Supplier<Object> act, boolean hasCommand, Object answer) {

    Object send() {
      return as(seller, act);
    }

    Sent answered(Object with) {
      return new Sent(seller, act, hasCommand, with);
    }
  }
}
