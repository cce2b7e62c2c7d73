package coop.teyel.pos.baskets;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.ClosingObjection;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignDraft;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.texts.Language;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
class BasketsIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired Baskets baskets;
  @Autowired Selling selling;
  @Autowired Designs designs;
  @Autowired Till till;
  @Autowired Closings closings;
  @Autowired ParkedBaskets leaving;

  private SaleExamples examples;
  private GarmentExamples garments;
  private Stall stall;
  private Basket basket;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    garments = examples.stock().garments();
    stall = examples.openStall();
    basket = examples.basket(stall);
  }

  @Test
  void aScannedGarmentIsInTheBasketAlsoAfterAReload() {
    String code = atStall(1).getFirst();
    assertThat(scan(code)).isEqualTo(new ScanAnswer.Added(1, "Dress · 2-3 · red", false));
    Basket again = examples.asAmal(() -> baskets.present(stall.id()).orElseThrow());
    assertThat(again.id()).isEqualTo(basket.id());
    assertThat(again.lines()).extracting(line -> line.garment().code()).containsExactly(code);
    assertThat(again.total()).isEqualTo(kurus(650_00));
  }

  @Test
  void aSecondScanSaysThatItIsThereAlready() {
    String code = atStall(1).getFirst();
    scan(code);
    assertThat(scan(code)).isInstanceOf(ScanAnswer.AlreadyInBasket.class);
    assertThat(reloaded().count()).isEqualTo(1);
  }

  @Test
  void whatTheCardTookInPartStaysWithTheBasketUntilItIsTakenAway() {
    scan(atStall(1).getFirst());
    assertThat(tookByCard(400_00)).isInstanceOf(BasketAnswer.Done.class);
    assertThat(reloaded().byCard()).isEqualTo(kurus(400_00));
    assertThat(reloaded().cashDue(reloaded().byCard())).isEqualTo(kurus(250_00));
    tookByCard(0);
    assertThat(reloaded().byCard()).isEqualTo(kurus(0));
  }

  @Test
  void aBasketThatTheCardPaidForIsNotLeftAlsoWhenItIsEmpty() {
    scan(atStall(1).getFirst());
    tookByCard(400_00);
    examples.asAmal(() -> baskets.remove(basket.id(), 1));
    assertThat(reloaded().isUntouched()).isFalse();
    tookByCard(0);
    assertThat(reloaded().isUntouched()).isTrue();
  }

  @Test
  void aLinesNumberIsNeverUsedTwice() {
    List<String> codes = atStall(3);
    scan(codes.get(0));
    scan(codes.get(1));
    examples.asAmal(() -> baskets.remove(basket.id(), 2));
    assertThat(scan(codes.get(2)))
        .isInstanceOfSatisfying(ScanAnswer.Added.class, it -> assertThat(it.line()).isEqualTo(3));
    assertThat(scan(codes.get(1)))
        .isInstanceOfSatisfying(ScanAnswer.Added.class, it -> assertThat(it.line()).isEqualTo(4));
    assertThat(reloaded().lines()).extracting(Basket.Line::line).containsExactly(1, 3, 4);
  }

  @Test
  void aSellerHasOneOpenBasketHoweverManyTabletsOpenIt() throws Exception {
    Member deniz = examples.deniz();
    Callable<BasketId> open = () -> as(deniz, () -> baskets.open(stall.id()).id());
    try (ExecutorService tablets = Executors.newFixedThreadPool(4)) {
      List<BasketId> opened =
          tablets.invokeAll(Collections.nCopies(4, open)).stream().map(Future::resultNow).toList();
      assertThat(opened).containsOnly(open.call());
    }
  }

  @Test
  void nothingIsScannedIntoABasketThatIsNotThere() {
    BasketId nowhere = new BasketId("00000000-0000-7000-8000-000000000000");
    assertThat(
            examples.asAmal(() -> selling.scan(CommandId.fresh(), nowhere, Scan.read("00000000"))))
        .isEqualTo(new ScanAnswer.NotOpen());
  }

  @Test
  void aGarmentInAnotherBasketIsRefusedWithItsSeller() {
    String code = atStall(1).getFirst();
    scan(code);
    Member deniz = examples.deniz();
    Basket hers = as(deniz, () -> baskets.open(stall.id()));
    assertThat(as(deniz, () -> selling.scan(CommandId.fresh(), hers.id(), Scan.read(code))))
        .isEqualTo(new ScanAnswer.InAnotherBasket(examples.amal().id(), "Dress · 2-3 · red"));
  }

  @Test
  void aParkedBasketHoldsItsGarments() {
    String code = atStall(1).getFirst();
    scan(code);
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    Basket next = examples.basket(stall);
    assertThat(examples.asAmal(() -> selling.scan(CommandId.fresh(), next.id(), Scan.read(code))))
        .isInstanceOf(ScanAnswer.InAnotherBasket.class);
    assertThat(scan(code)).isEqualTo(new ScanAnswer.NotOpen());
  }

  /// Parked on Saturday; its customer never came, and the garment went to the next stall.
  @Test
  void aGarmentInHandIsTakenOutOfAForgottenBasketOfAnotherStall() {
    List<String> codes = atStall(2);
    codes.forEach(this::scan);
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    Stall next = examples.openStall();
    Basket there = examples.basket(next);
    CommandId command = CommandId.fresh();
    ScanAnswer answer = scan(command, there.id(), codes.getFirst());
    assertThat(answer).isEqualTo(new ScanAnswer.Added(1, "Dress · 2-3 · red", true));
    assertThat(scan(command, there.id(), codes.getFirst())).isEqualTo(answer);
    assertThat(reloaded().lines())
        .as("what is still its own")
        .extracting(line -> line.garment().code())
        .containsExactly(codes.getLast());
    assertThat(reloaded().total()).isEqualTo(kurus(650_00));

    scan(CommandId.fresh(), there.id(), codes.getLast());
    assertThat(examples.asAmal(() -> baskets.parked(stall.id()))).as("nothing is left").isEmpty();
    assertThat(examples.asAmal(() -> baskets.get(there.id())).count()).isEqualTo(2);
  }

  @Test
  void aGarmentThatSomebodyServesAtAnotherStallIsRefused() {
    String code = atStall(1).getFirst();
    scan(code);
    Basket there = examples.basket(examples.openStall());
    assertThat(scan(CommandId.fresh(), there.id(), code))
        .isInstanceOf(ScanAnswer.InAnotherBasket.class);
    assertThat(reloaded().count()).isEqualTo(1);
  }

  @Test
  void aForgottenBasketThatTheCardPaidForStays() {
    String code = atStall(1).getFirst();
    scan(code);
    tookByCard(100_00);
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    Basket there = examples.basket(examples.openStall());
    assertThat(scan(CommandId.fresh(), there.id(), code)).isInstanceOf(ScanAnswer.Added.class);
    assertThat(examples.asAmal(() -> baskets.parked(stall.id()))).hasSize(1);
    assertThat(reloaded().byCard()).isEqualTo(kurus(100_00));
  }

  @Test
  void anySellerResumesAParkedBasketAndHerOwnIsParkedForIt() {
    List<String> codes = atStall(2);
    scan(codes.getFirst());
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    Member deniz = examples.deniz();
    Basket hers = as(deniz, () -> baskets.open(stall.id()));
    as(deniz, () -> selling.scan(CommandId.fresh(), hers.id(), Scan.read(codes.getLast())));
    assertThat(as(deniz, () -> baskets.resume(CommandId.fresh(), basket.id())))
        .isInstanceOf(BasketAnswer.Done.class);
    assertThat(as(deniz, () -> baskets.present(stall.id())).map(Basket::id)).contains(basket.id());
    assertThat(as(deniz, () -> baskets.parked(stall.id())))
        .extracting(Basket::id)
        .containsExactly(hers.id());
  }

  @Test
  void refusesCodesThatAreNotOurGarments() {
    assertThat(scan("99999999")).isInstanceOf(ScanAnswer.NotAGarment.class);
    assertThat(scan("4006381333931")).isInstanceOf(ScanAnswer.NotAGarment.class);
    assertThat(scan("<script>alert(1)</script>")).isInstanceOf(ScanAnswer.NotAGarment.class);
    assertThat(scan("")).isInstanceOf(ScanAnswer.NotAGarment.class);
    assertThat(scan("9".repeat(4_000)))
        .isInstanceOfSatisfying(
            ScanAnswer.NotAGarment.class,
            it -> assertThat(it.shown()).hasSizeLessThanOrEqualTo(40));
    String unborn = coop.teyel.production.scans.GarmentNumber.of(9_000_000).digits();
    assertThat(scan(unborn)).isEqualTo(new ScanAnswer.Unknown(unborn));
    assertThat(reloaded().lines()).isEmpty();
  }

  @Test
  void foldsTheDigitsOfArabicKeyboards() {
    String code = atStall(1).getFirst();
    String arabic =
        code.chars()
            .mapToObj(c -> String.valueOf((char) ('٠' + c - '0')))
            .reduce("", String::concat);
    assertThat(scan(arabic)).isInstanceOf(ScanAnswer.Added.class);
  }

  @Test
  void refusesAMembersOwnGarmentWithHerName() {
    Member berfin = garments.cast().berfin();
    Garment own = garments.toMember(garments.dress(), berfin);
    assertThat(scan(own.number().digits())).isEqualTo(new ScanAnswer.MembersOwn(berfin.id()));
  }

  @Test
  void refusesWhatWasNotSplitYet() {
    assertThat(scan(garments.dress().number().digits())).isInstanceOf(ScanAnswer.NotForSale.class);
  }

  @Test
  void refusesWhatWasSoldBefore() {
    Sale sale = examples.sold(stall, 1);
    basket = examples.basket(stall);
    assertThat(scan(sale.lines().getFirst().code()))
        .isEqualTo(new ScanAnswer.SoldBefore(sale.id()));
  }

  @Test
  void sellsAndFlagsAGarmentThatShouldBeElsewhere() {
    String code = garments.forSale(1).getFirst().number().digits();
    assertThat(scan(code)).isEqualTo(new ScanAnswer.Added(1, "Dress · 2-3 · red", true));
    Sale sale = examples.paid(basket.id(), List.of(Tendered.card(kurus(650_00))));
    assertThat(sale.lines().getFirst().elsewhere()).isTrue();
  }

  @Test
  void aPictureSellsTheOldestPieceThatIsInNoBasketAndMarksIt() {
    List<String> codes = atStall(2);
    String dress = garments.designs().dress().id().value();
    scan(codes.getFirst());
    assertThat(choose(dress)).isInstanceOf(ScanAnswer.Added.class);
    assertThat(choose(dress)).isEqualTo(new ScanAnswer.NoneLeft());
    Basket.Line line = reloaded().lines().getLast();
    assertThat(line.garment().code()).isEqualTo(codes.getLast());
    assertThat(line.scanned()).isFalse();
  }

  @Test
  void nothingIsScannedWhileTheTillIsClosed() {
    Stall closed = examples.stock().stall("Closed stall");
    Basket there = examples.basket(closed);
    assertThat(
            examples.asAmal(
                () -> selling.scan(CommandId.fresh(), there.id(), Scan.read("00000000"))))
        .isEqualTo(new ScanAnswer.TillClosed());
  }

  @Test
  void aRemovedGarmentCanBePutBackUntilSomebodyElseHasIt() {
    String code = atStall(1).getFirst();
    scan(code);
    examples.asAmal(() -> baskets.remove(basket.id(), 1));
    assertThat(reloaded().lines()).isEmpty();
    assertThat(putBack()).isEqualTo(new BasketAnswer.Done(basket.id()));
    assertThat(reloaded().lines()).hasSize(1);
    examples.asAmal(() -> baskets.remove(basket.id(), 1));
    Member deniz = examples.deniz();
    Basket hers = as(deniz, () -> baskets.open(stall.id()));
    as(deniz, () -> selling.scan(CommandId.fresh(), hers.id(), Scan.read(code)));
    assertThat(putBack()).isEqualTo(new BasketAnswer.InAnotherBasket(deniz.id()));
  }

  @Test
  void aGarmentThatIsTakenOutTwiceIsOut() {
    scan(atStall(1).getFirst());
    BasketAnswer out = new BasketAnswer.Done(basket.id());
    assertThat(examples.asAmal(() -> baskets.remove(basket.id(), 1))).isEqualTo(out);
    assertThat(examples.asAmal(() -> baskets.remove(basket.id(), 1))).isEqualTo(out);
    assertThat(reloaded().lines()).isEmpty();
    assertThat(examples.asAmal(() -> baskets.remove(basket.id(), 2)))
        .isEqualTo(new BasketAnswer.NoSuchLine());
  }

  @Test
  void aRemovedGarmentIsNotPutBackOnceItIsSold() {
    String code = atStall(1).getFirst();
    scan(code);
    examples.asAmal(() -> baskets.remove(basket.id(), 1));
    Member deniz = examples.deniz();
    Basket hers = as(deniz, () -> baskets.open(stall.id()));
    as(deniz, () -> selling.scan(CommandId.fresh(), hers.id(), Scan.read(code)));
    List<Tendered> given = List.of(Tendered.cash(kurus(650_00)));
    assertThat(as(deniz, () -> selling.pay(CommandId.fresh(), hers.id(), given)))
        .isInstanceOf(PayAnswer.Paid.class);
    assertThat(putBack()).isEqualTo(new BasketAnswer.NoSuchLine());
    assertThat(reloaded().lines()).isEmpty();
  }

  @Test
  void keepsThePriceOfTheScanAndOffersTheNewOne() {
    Member zehra = garments.cast().zehra();
    DesignDraft draft = DesignExamples.draft("Coat " + stall.name().substring(6));
    Design coat =
        ((coop.teyel.production.designs.DesignAnswer.Made)
                as(zehra, () -> designs.make(CommandId.fresh(), draft)))
            .design();
    List<Garment> coats =
        garments
            .labelled(
                coat,
                DesignExamples.TWO,
                DesignExamples.RED,
                coop.teyel.production.batches.bundles.Grade.A,
                1)
            .stream()
            .map(garments::toSale)
            .toList();
    scan(examples.stock().atStall(stall, coats).getFirst());
    as(
        zehra,
        () ->
            designs.change(
                CommandId.fresh(),
                coat.id(),
                new DesignDraft(
                    draft.name(),
                    draft.picture(),
                    draft.sizes(),
                    draft.colours(),
                    draft.minutes(),
                    kurus(700_00))));
    assertThat(reloaded().total()).isEqualTo(kurus(650_00));
    assertThat(examples.asAmal(() -> baskets.newPrices(reloaded())))
        .containsEntry(1, kurus(700_00));
    examples.asAmal(() -> baskets.takeNewPrice(CommandId.fresh(), basket.id(), 1));
    assertThat(reloaded().total()).isEqualTo(kurus(700_00));
    assertThat(examples.asAmal(() -> baskets.newPrices(reloaded()))).isEmpty();
  }

  @Test
  void aDiscountIsKeptWithItsReasonAndNeverAboveTheTotal() {
    scan(atStall(1).getFirst());
    Discount discount = new Discount(kurus(9_999_00), Discount.Reason.NEIGHBOUR);
    examples.asAmal(() -> baskets.discount(CommandId.fresh(), basket.id(), Optional.of(discount)));
    assertThat(reloaded().discount())
        .contains(new Discount(kurus(650_00), Discount.Reason.NEIGHBOUR));
    assertThat(reloaded().total()).isEqualTo(kurus(0));
    scan(atStall(1).getFirst());
    assertThat(reloaded().total()).as("the next garment is paid for").isEqualTo(kurus(650_00));
  }

  @Test
  void anOpenBasketObjectsToClosingTheTillAndAParkedOneDoesNot() {
    String session = examples.asAmal(() -> till.present(stall.id()).orElseThrow().id());
    assertThat(objectionsTo(session)).isEmpty();
    scan(atStall(1).getFirst());
    assertThat(objectionsTo(session))
        .singleElement()
        .satisfies(it -> assertThat(it.whose()).isEqualTo(examples.amal().id()))
        .satisfies(it -> assertThat(it.pieces()).isEqualTo(1));
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    assertThat(objectionsTo(session)).isEmpty();
  }

  /// Her tablet's battery is dead, and she went home.
  @Test
  void whoeverClosesTheTillParksTheBasketsOfThoseWhoAreGone() {
    List<String> codes = atStall(2);
    scan(codes.getFirst());
    Member deniz = examples.deniz();
    Basket hers = as(deniz, () -> baskets.open(stall.id()));
    as(deniz, () -> selling.scan(CommandId.fresh(), hers.id(), Scan.read(codes.getLast())));
    Member zehra = garments.cast().zehra();
    Basket empty = as(zehra, () -> baskets.open(stall.id()));
    String session = examples.asAmal(() -> till.present(stall.id()).orElseThrow().id());
    assertThat(objectionsTo(session))
        .extracting(ClosingObjection.Objection::whose)
        .containsExactlyInAnyOrder(examples.amal().id(), deniz.id());

    CommandId command = CommandId.fresh();
    assertThat(as(zehra, () -> closings.putAside(command, session))).isEmpty();
    assertThat(as(zehra, () -> baskets.parked(stall.id())))
        .extracting(Basket::id)
        .containsExactlyInAnyOrder(basket.id(), hers.id());
    assertThat(as(zehra, () -> baskets.present(stall.id())).map(Basket::id))
        .as("nothing lies in it")
        .contains(empty.id());

    as(zehra, () -> baskets.resume(CommandId.fresh(), basket.id()));
    assertThat(as(zehra, () -> closings.putAside(command, session)))
        .as("the same tap again parks nothing")
        .hasSize(1);
  }

  @Test
  void whatIsServedAtAnotherStallDoesNotStandInTheWayAndIsNotParked() {
    Stall other = examples.openStall();
    String session = examples.asAmal(() -> till.present(other.id()).orElseThrow().id());
    scan(atStall(1).getFirst());
    assertThat(objectionsTo(session)).isEmpty();
    examples.asAmal(() -> closings.putAside(CommandId.fresh(), session));
    assertThat(reloaded().state()).isEqualTo(Basket.State.OPEN);
  }

  /// A screen that was left open shows the till of this morning.
  @Test
  void nothingIsParkedForATillThatIsClosedAlready() {
    String morning = examples.asAmal(() -> till.present(stall.id()).orElseThrow().id());
    examples.asAmal(() -> closings.close(CommandId.fresh(), morning, List.of()));
    examples.asAmal(() -> till.open(CommandId.fresh(), stall.id(), kurus(0)));
    scan(atStall(1).getFirst());
    assertThat(objectionsTo(morning)).isEmpty();
    examples.asAmal(() -> closings.putAside(CommandId.fresh(), morning));
    assertThat(reloaded().state()).isEqualTo(Basket.State.OPEN);
  }

  @Test
  void whatASellerServesIsParkedWhenSheLeaves() {
    Member gul = garments.cast().someone("Gül", Language.TR, EnumSet.of(Role.SELLER));
    BasketId hers = as(gul, () -> baskets.open(stall.id()).id());
    assertThat(as(gul, leaving::isServing)).as("nothing lies in it").isFalse();
    assertThat(as(gul, () -> leaving.park(CommandId.fresh()))).isEmpty();
    assertThat(state(hers)).isEqualTo(Basket.State.OPEN);
    scan(atStall(1).getFirst());
    assertThat(as(gul, leaving::isServing)).as("Amal's is not hers").isFalse();
    atStall(2)
        .forEach(code -> as(gul, () -> selling.scan(CommandId.fresh(), hers, Scan.read(code))));
    assertThat(as(gul, leaving::isServing)).isTrue();

    CommandId command = CommandId.fresh();
    assertThat(as(gul, () -> leaving.park(command))).contains(2);
    assertThat(state(hers)).isEqualTo(Basket.State.PARKED);
    assertThat(state(basket.id())).isEqualTo(Basket.State.OPEN);
    as(gul, () -> baskets.resume(CommandId.fresh(), hers));
    assertThat(as(gul, () -> leaving.park(command))).as("the same tap").contains(2);
    assertThat(state(hers)).isEqualTo(Basket.State.OPEN);
  }

  private List<ClosingObjection.Objection> objectionsTo(String session) {
    return examples.asAmal(() -> closings.objections(session));
  }

  private List<String> atStall(int pieces) {
    return examples.stock().atStall(stall, pieces);
  }

  private BasketAnswer tookByCard(long soFar) {
    return examples.asAmal(() -> baskets.tookByCard(CommandId.fresh(), basket.id(), kurus(soFar)));
  }

  private ScanAnswer scan(String raw) {
    return scan(CommandId.fresh(), basket.id(), raw);
  }

  private ScanAnswer scan(CommandId command, BasketId into, String raw) {
    return examples.asAmal(() -> selling.scan(command, into, Scan.read(raw)));
  }

  private ScanAnswer choose(String design) {
    return examples.asAmal(
        () -> selling.choose(CommandId.fresh(), basket.id(), design, "2-3", "red"));
  }

  private BasketAnswer putBack() {
    return examples.asAmal(() -> baskets.putBack(CommandId.fresh(), basket.id(), 1));
  }

  private Basket.State state(BasketId id) {
    return examples.asAmal(() -> baskets.get(id)).state();
  }

  private Basket reloaded() {
    return examples.asAmal(() -> baskets.get(basket.id()));
  }
}
