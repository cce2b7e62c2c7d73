package coop.teyel.pos;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.Till;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.acting.RunAs;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.manifests.Manifests;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// A seller who never stops, inside the real program: sells and takes back until the process is
/// killed, and says on the console what was acknowledged.
///
/// Lines: `SALE id receipt total` and `RETURN id receipt`; `CHAIN ok|broken …` behind the first
/// sale, so that looking at everything does not count as standing still.
public final class SalesWorkload {

  /// How many of the last sales may not have come back when the last process was killed.
  private static final int LEFT_OPEN = 5;

  private final ApplicationContext teyel;
  private final Member seller;
  private final StallId stall;
  private final RandomGenerator random;

  private SalesWorkload(ApplicationContext teyel) {
    this.teyel = teyel;
    this.seller =
        RunAs.asNobody(() -> bean(Members.class).present()).stream()
            .filter(member -> member.nickname().equals("Amal"))
            .findFirst()
            .orElseThrow();
    this.stall = RunAs.as(seller, () -> bean(Stock.class).stalls()).getFirst().id();
    this.random = RandomGenerator.getDefault();
  }

  /// Starts the program with these arguments, and sells.
  public static void main(String[] arguments) {
    ApplicationContext teyel = SpringApplication.run(Teyel.class, arguments);
    SalesWorkload seller = new SalesWorkload(teyel);
    try {
      RunAs.as(seller.seller, seller::sellForEver);
    } catch (RuntimeException e) {
      say("STOPPED " + e);
      Runtime.getRuntime().halt(1);
    }
  }

  private Object sellForEver() {
    bean(Till.class).open(CommandId.fresh(), stall, Money.ofMinor(50_000, Currency.TRY));
    LocalDate today =
        bean(CoopSettings.class).theCoop().businessDay(bean(InstantSource.class).instant());
    bean(Selling.class).between(today.minusDays(1), today, LEFT_OPEN).forEach(this::refund);
    Sale first = sell();
    tellChain();
    refund(first);
    while (true) {
      refund(sell());
    }
  }

  private Sale sell() {
    Baskets baskets = bean(Baskets.class);
    Basket basket = baskets.open(stall);
    List<ForSale> rack = bean(Manifests.class).present(stall);
    if (basket.count() == 0) {
      rack.stream()
          .limit(1 + random.nextInt(3))
          .forEach(piece ->
              bean(Selling.class).scan(CommandId.fresh(), basket.id(), Scan.read(piece.code())));
    }
    Money due = baskets.get(basket.id()).cashDue();
    return switch (bean(Selling.class)
        .pay(CommandId.fresh(), basket.id(), List.of(Tendered.cash(due)))) {
      case PayAnswer.Paid(Sale sale) -> {
        say("SALE " + sale.id() + " " + sale.receiptNumber() + " " + sale.total().minor());
        yield sale;
      }
      case PayAnswer other -> throw new IllegalStateException("under fire: " + other);
    };
  }

  private void tellChain() {
    AuditFinding check = bean(ChainAudit.class).full();
    say("CHAIN " + (check instanceof AuditFinding.Intact ? "ok" : "broken " + check));
  }

  private void refund(Sale sale) {
    for (Sale.Line line : sale.lines()) {
      Return.Wish wish =
          new Return.Wish(stall, sale.id(), Set.of(line.line()), Return.Reason.CHANGED_MIND);
      if (bean(Returns.class).refund(CommandId.fresh(), wish, Payment.Tender.CASH)
          instanceof ReturnAnswer.Returned made) {
        say("RETURN " + made.returned().id() + " " + made.returned().receiptNumber());
      }
    }
  }

  private <T> T bean(Class<T> type) {
    return teyel.getBean(type);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
