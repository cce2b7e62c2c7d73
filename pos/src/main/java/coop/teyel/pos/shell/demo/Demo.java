package coop.teyel.pos.shell.demo;

import coop.teyel.pos.books.Costs;
import coop.teyel.pos.books.Costs.CostKind;
import coop.teyel.pos.books.Costs.PaidFrom;
import coop.teyel.pos.printing.PrintQueueDrain;
import coop.teyel.pos.shell.ShiftableClock;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.Design;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.Place;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberAnswer;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.NewMember;
import coop.teyel.production.members.acting.RunAs;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.shares.Shares;
import coop.teyel.production.stock.StallAnswer;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.texts.Language;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Fills an empty place with the demo co-op: five weeks of work, a split, two market days.
@Component
public class Demo {

  /// For all papers of one day; the demo goes on without them after that.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CoopSettings settings;
  private final CoopSetup setup;
  private final Members members;
  private final DemoWorkshop workshop;
  private final DemoMarket market;
  private final Garments garments;
  private final Shares shares;
  private final Stock stock;
  private final Costs costs;
  private final PrintQueueDrain untilPrinted;
  private final ShiftableClock clock;
  private final InstantSource time;

  Demo(
      CoopSettings settings,
      CoopSetup setup,
      Members members,
      DemoWorkshop workshop,
      DemoMarket market,
      Garments garments,
      Shares shares,
      Stock stock,
      Costs costs,
      PrintQueueDrain untilPrinted,
      ShiftableClock clock,
      InstantSource time) {
    this.settings = settings;
    this.setup = setup;
    this.members = members;
    this.workshop = workshop;
    this.market = market;
    this.garments = garments;
    this.shares = shares;
    this.stock = stock;
    this.costs = costs;
    this.untilPrinted = untilPrinted;
    this.clock = clock;
    this.time = time;
  }

  /// Makes the demo co-op, where no co-op is yet; otherwise does nothing.
  public synchronized void make() {
    if (RunAs.asNobody(settings::coop).isPresent()) {
      return;
    }
    try {
      daysAgo(36);
      play(people());
      untilPrinted.await(PATIENCE);
    } finally {
      clock.stand(Duration.ZERO);
    }
  }

  /// Two batches that were shared and went to market, and three that are on their way.
  private void play(List<Member> people) {
    Member zehra = people.getFirst();
    Design dress = workshop.design(zehra, DemoDesigns.dress());
    Design dungarees = workshop.design(zehra, DemoDesigns.dungarees());
    Design raincoat = workshop.design(zehra, DemoDesigns.raincoat());
    Design pyjamas = workshop.design(zehra, DemoDesigns.pyjamas());
    Design cap = workshop.design(zehra, DemoDesigns.cap());

    daysAgo(35);
    pay(people.get(3), CostKind.FABRIC, 640_000, "Pamuklu kumaş, 40 m");
    finish(workshop.order(zehra, dress, 6), people);
    daysAgo(21);
    finish(workshop.order(zehra, dungarees, 6), people);
    daysAgo(20);
    deal(zehra, people);
    sell(people);

    daysAgo(4);
    BatchId coats = workshop.order(zehra, raincoat, 6);
    workshop.work(coats, Station.CUT, 2, people);
    workshop.work(coats, Station.SEW, 2, people);
    daysAgo(3);
    BatchId nights = workshop.order(zehra, pyjamas, 4);
    workshop.work(nights, Station.CUT, 0, people);
    workshop.work(nights, Station.SEW, 1, people);
    daysAgo(1);
    BatchId caps = workshop.order(zehra, cap, 5);
    work(caps, people);
    workshop.check(caps, zehra);
  }

  /// Two market days, and the costs between them.
  private void sell(List<Member> people) {
    Member amal = people.get(1);
    Member jan = people.get(3);
    StallId stall = stall(people.getFirst());
    daysAgo(15);
    pack(amal, stall, 16);
    market.day(amal, stall, List.of(1, 2, 1, 3, 1), Money.zero(Currency.TRY));
    daysAgo(14);
    pay(jan, CostKind.RENT, 400_000, "Atölye kirası");
    pay(jan, CostKind.ELECTRICITY, 61_240, "Elektrik faturası");
    daysAgo(8);
    market.day(amal, stall, List.of(1, 1, 2), Money.ofMinor(100, Currency.TRY));
  }

  private List<Member> people() {
    Coop coop =
        new Coop(
            "Teyel Dikiş Kooperatifi",
            Currency.TRY,
            ZoneId.of("Europe/Istanbul"),
            4,
            Language.TR,
            true);
    List<Member> people = new ArrayList<>();
    people.add(
        switch (RunAs.asNobody(() -> setup.found(CommandId.fresh(), coop, DemoMembers.zehra()))) {
          case CoopSetup.Answer.Founded(Member first) -> first;
          case CoopSetup.Answer other -> throw new IllegalStateException("demo: " + other);
        });
    for (NewMember wish : DemoMembers.others()) {
      people.add(
          switch (RunAs.as(people.getFirst(), () -> members.add(CommandId.fresh(), wish))) {
            case MemberAnswer.Welcome(Member member) -> member;
            case MemberAnswer other -> throw new IllegalStateException("demo: " + other);
          });
    }
    return people;
  }

  private void finish(BatchId batch, List<Member> people) {
    work(batch, people);
    workshop.check(batch, people.getFirst());
    workshop.label(batch, people.getLast());
  }

  private void work(BatchId batch, List<Member> people) {
    workshop.work(batch, Station.CUT, 0, people);
    workshop.work(batch, Station.SEW, 0, people.reversed());
    workshop.work(batch, Station.FINISH, 0, people);
  }

  private void deal(Member coordinator, List<Member> people) {
    Set<MemberId> present = people.stream().map(Member::id).collect(Collectors.toSet());
    RunAs.as(coordinator, () -> shares.deal(CommandId.fresh(), "iğne iplik makas", present));
  }

  private StallId stall(Member coordinator) {
    return switch (RunAs.as(
        coordinator, () -> stock.addStall(CommandId.fresh(), "Cumartesi pazarı"))) {
      case StallAnswer.Added added -> added.stall().id();
      case StallAnswer other -> throw new IllegalStateException("demo stall: " + other);
    };
  }

  private void pack(Member packer, StallId stall, int most) {
    List<String> codes =
        RunAs.as(packer, () -> garments.forSaleAt(new Place.Workshop())).stream()
            .map(Garment::number)
            .map(Object::toString)
            .limit(most)
            .toList();
    market.pack(packer, stall, codes);
  }

  private void pay(Member bookkeeper, CostKind kind, long kurus, String note) {
    RunAs.as(
        bookkeeper,
        () ->
            costs.enter(
                CommandId.fresh(),
                kind,
                Money.ofMinor(kurus, Currency.TRY),
                PaidFrom.BANK,
                note,
                settings.theCoop().businessDay(time.instant())));
  }

  /// Nobody takes a paper out days after it was wanted, so each day ends when its papers are out.
  private void daysAgo(int days) {
    untilPrinted.await(PATIENCE);
    clock.stand(Duration.ofDays(days));
  }
}
