package coop.teyel.pos.sales;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.StockStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PosBootTest
class SellingIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired Baskets baskets;
  @Autowired Selling selling;
  @Autowired Returns returns;
  @Autowired Stock stock;
  @Autowired ChainAudit audit;
  @Autowired DSLContext sql;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
  }

  @Test
  void aSaleTakesFromStockPostsChainsAndQueuesItsPaper() {
    List<String> codes = examples.stock().atStall(stall, 3);
    Basket basket = examples.basket(stall, codes);
    Sale sale = examples.paid(basket.id(), List.of(Tendered.cash(kurus(2_000_00))));

    assertThat(sale.total()).isEqualTo(kurus(1_950_00));
    assertThat(sale.change()).isEqualTo(kurus(50_00));
    for (String code : codes) {
      assertThat(examples.asAmal(() -> stock.scan(Scan.read(code), stall.id())))
          .isEqualTo(new StockStatus.SoldBefore(sale.id()));
    }
    assertThat(count("select count(*) from entry where reference = '" + sale.id() + "'"))
        .isEqualTo(1);
    assertThat(
            count(
                "select amount from entry_line join entry on entry.id = entry_line.entry"
                    + " where account = 'CASH' and reference = '"
                    + sale.id()
                    + "'"))
        .isEqualTo(1_950_00);
    assertThat(count("select count(*) from print_job where reference = 'sale:" + sale.id() + "'"))
        .isEqualTo(1);
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
    assertThat(examples.asAmal(() -> selling.find(sale.id()))).contains(sale);
    assertThat(examples.asAmal(() -> selling.numbered(sale.receiptNumber()))).contains(sale);
  }

  @Test
  void aDoubleTapOnPaySellsOnce() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    CommandId tap = CommandId.fresh();
    List<Tendered> cash = List.of(Tendered.cash(kurus(650_00)));
    PayAnswer first = examples.asAmal(() -> selling.pay(tap, basket.id(), cash));
    PayAnswer second = examples.asAmal(() -> selling.pay(tap, basket.id(), cash));
    assertThat(first).isInstanceOf(PayAnswer.Paid.class).isEqualTo(second);
    PayAnswer other = examples.asAmal(() -> selling.pay(CommandId.fresh(), basket.id(), cash));
    assertThat(other).isEqualTo(new PayAnswer.AlreadyPaid(((PayAnswer.Paid) first).sale()));
  }

  @Test
  void aMixedTicketIsPaidPartlyByCard() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    Sale sale =
        examples.paid(
            basket.id(), List.of(Tendered.card(kurus(400_01)), Tendered.cash(kurus(300_00))));
    assertThat(sale.rounding()).isEqualTo(kurus(1));
    assertThat(sale.payments())
        .extracting(Payment::tender, Payment::kept)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Tender.CASH, kurus(250_00)),
            org.assertj.core.groups.Tuple.tuple(Tender.CARD, kurus(400_01)));
  }

  @Test
  void whatTheCardTookIsPartOfTheSaleWhateverAnotherTabletHandsIn() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    tookByCard(basket, 100_00);
    assertThat(pay(basket, Tendered.cash(kurus(650_00))))
        .isEqualTo(new PayAnswer.CardTookMore(kurus(100_00)));
    Sale sale =
        examples.paid(
            basket.id(), List.of(Tendered.card(kurus(100_00)), Tendered.cash(kurus(550_00))));
    assertThat(sale.cash()).isEqualTo(kurus(550_00));
  }

  @Test
  void aBasketThatBecameCheaperThanItsCardPartIsNotPaid() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    tookByCard(basket, 900_00);
    examples.asAmal(() -> baskets.remove(basket.id(), 1));
    assertThat(examples.asAmal(() -> baskets.get(basket.id())).isOverpaid()).isTrue();
    assertThat(pay(basket, Tendered.card(kurus(650_00))))
        .isEqualTo(new PayAnswer.CardTookMore(kurus(900_00)));
    assertThat(pay(basket, Tendered.card(kurus(900_00))))
        .isEqualTo(new PayAnswer.CardTooMuch(kurus(650_00)));
  }

  @Test
  void aPieceWhoseTwinWasSoldByItsPictureIsSoldToo() {
    List<String> twins = examples.stock().atStall(stall, 2);
    Sale first = examples.paid(chosen().id(), List.of(Tendered.cash(kurus(650_00))));
    assertThat(first.lines().getFirst().code()).isEqualTo(twins.getFirst());
    Basket next = examples.basket(stall);
    assertThat(
            examples.asAmal(
                () -> selling.scan(CommandId.fresh(), next.id(), Scan.read(twins.getFirst()))))
        .isInstanceOfSatisfying(
            ScanAnswer.SoldByLook.class,
            it -> assertThat(it.look().code()).isEqualTo(twins.getFirst()));
    Sale second = examples.paid(chosen().id(), List.of(Tendered.cash(kurus(650_00))));
    assertThat(second.lines().getFirst().code()).isEqualTo(twins.getLast());
    assertThat(refund(first, Set.of(1))).isInstanceOf(ReturnAnswer.Returned.class);
  }

  @Test
  void aRefusedPaymentChangesNothing() {
    List<String> codes = examples.stock().atStall(stall, 1);
    Basket basket = examples.basket(stall, codes);
    assertThat(pay(basket, Tendered.cash(kurus(649_00))))
        .isEqualTo(new PayAnswer.TooLittle(kurus(1_00)));
    assertThat(pay(basket, Tendered.card(kurus(651_00))))
        .isEqualTo(new PayAnswer.CardTooMuch(kurus(650_00)));
    assertThat(pay(basket, Tendered.cash(kurus(65_000_00))))
        .isEqualTo(new PayAnswer.CashTooMuch(kurus(650_00)));
    assertThat(examples.asAmal(() -> baskets.get(basket.id()))).isEqualTo(basket);
    assertThat(examples.asAmal(() -> stock.scan(Scan.read(codes.getFirst()), stall.id())))
        .isInstanceOf(StockStatus.Sellable.class);
  }

  @Test
  void anEmptyOrParkedBasketIsNotPaid() {
    Basket empty = examples.basket(stall);
    assertThat(pay(empty, Tendered.cash(kurus(0)))).isEqualTo(new PayAnswer.Empty());
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    assertThat(pay(basket, Tendered.cash(kurus(650_00)))).isEqualTo(new PayAnswer.NotOpen());
  }

  @Test
  void aGarmentThatWasGivenAwayMeanwhileIsNotSold() {
    var garment = examples.stock().garments().forSale(1).getFirst();
    String code = garment.number().digits();
    Basket basket = examples.basket(stall, List.of(code));
    examples.stock().garments().toMember(garment, examples.amal());
    assertThat(pay(basket, Tendered.cash(kurus(650_00))))
        .isEqualTo(new PayAnswer.NoLongerForSale(1, "Dress · 2-3 · red"));
    assertThat(examples.asAmal(() -> baskets.get(basket.id()).state()))
        .isEqualTo(Basket.State.OPEN);
  }

  @Test
  void aTicketDiscountIsSpreadAndToldInTheSale() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 3));
    Discount discount = new Discount(kurus(100_00), Discount.Reason.MANY);
    examples.asAmal(() -> baskets.discount(CommandId.fresh(), basket.id(), Optional.of(discount)));
    Sale sale = examples.paid(basket.id(), List.of(Tendered.card(kurus(1_850_00))));
    assertThat(sale.discount()).contains(discount);
    assertThat(sale.lines())
        .extracting(Sale.Line::discount)
        .containsExactly(kurus(33_34), kurus(33_33), kurus(33_33));
  }

  @Test
  void onlySellersSell() {
    Basket basket = examples.basket(stall);
    Member berfin = examples.stock().garments().cast().berfin();
    assertThatThrownBy(() ->
            as(berfin, () -> selling.scan(CommandId.fresh(), basket.id(), Scan.read("12345678"))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aLineComesBackOnceAndIsForSaleAgain() {
    Sale sale = examples.sold(stall, 2);
    Return returned = examples.refunded(sale, 1);
    assertThat(returned.total()).isEqualTo(kurus(650_00));
    assertThat(returned.saleId()).isEqualTo(sale.id());
    assertThat(returned.receiptNumber()).isEqualTo(sale.receiptNumber() + 1);
    String code = sale.lines().getFirst().code();
    assertThat(examples.asAmal(() -> stock.scan(Scan.read(code), stall.id())))
        .isInstanceOf(StockStatus.Sellable.class);
    assertThat(refund(sale, Set.of(1)))
        .isEqualTo(new ReturnAnswer.AlreadyReturned(1, "Dress · 2-3 · red"));
    assertThat(
            count(
                "select count(*) from print_job where reference = 'return:" + returned.id() + "'"))
        .isEqualTo(1);
    assertThat(examples.asAmal(() -> returns.ofSale(sale.id()))).containsExactly(returned);
    assertThat(examples.asAmal(() -> returns.returned(sale.id()))).containsExactly(1);
  }

  @Test
  void aGarmentThatCameBackAndWasSoldAgainComesBackFromItsLastSaleOnly() {
    Sale first = examples.sold(stall, 1);
    examples.refunded(first, 1);
    Sale second = examples.sold(stall, List.of(first.lines().getFirst().code()));
    assertThat(refund(first, Set.of(1))).isInstanceOf(ReturnAnswer.AlreadyReturned.class);
    assertThat(examples.asAmal(() -> selling.lastOf(first.lines().getFirst().code())))
        .contains(second);
    assertThat(refund(second, Set.of(1))).isInstanceOf(ReturnAnswer.Returned.class);
  }

  @Test
  void refusesRefundsOfNothingAndOfLinesThatAreNotThere() {
    Sale sale = examples.sold(stall, 1);
    assertThat(refund(sale, Set.of())).isEqualTo(new ReturnAnswer.NothingChosen());
    assertThat(refund(sale, Set.of(1, 7))).isEqualTo(new ReturnAnswer.NoSuchLine());
  }

  @Test
  void aCashRefundGoesDownToTheSmallestCoin() {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 3));
    Discount discount = new Discount(kurus(100_00), Discount.Reason.STAIN);
    examples.asAmal(() -> baskets.discount(CommandId.fresh(), basket.id(), Optional.of(discount)));
    Sale sale = examples.paid(basket.id(), List.of(Tendered.cash(kurus(1_850_00))));
    Return returned = examples.refunded(sale, 2);
    assertThat(sale.line(2).orElseThrow().net()).isEqualTo(kurus(616_67));
    assertThat(returned.total()).isEqualTo(kurus(616_65));
    assertThat(returned.rounding()).isEqualTo(kurus(-2));
  }

  @Test
  void anExchangeMovesOnlyTheDifference() {
    Sale sale = examples.sold(stall, 1);
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    ReturnAnswer answer = exchange(sale, basket, List.of(Tendered.cash(kurus(700_00))));
    assertThat(answer)
        .isInstanceOfSatisfying(
            ReturnAnswer.Returned.class,
            it -> {
              Sale exchanged = it.exchange().orElseThrow();
              assertThat(it.returned().handedOut()).isEqualTo(kurus(0));
              assertThat(exchanged.cash()).isEqualTo(kurus(650_00));
              assertThat(exchanged.change()).isEqualTo(kurus(50_00));
            });
  }

  @Test
  void anExchangeCountsWhatTheCardTookBefore() {
    Sale sale = examples.sold(stall, 1);
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    tookByCard(basket, 100_00);
    assertThat(exchange(sale, basket, List.of(Tendered.cash(kurus(650_00)))))
        .isEqualTo(new ReturnAnswer.NotPaid(new PayAnswer.CardTookMore(kurus(100_00))));
    List<Tendered> rest = List.of(Tendered.card(kurus(100_00)), Tendered.cash(kurus(550_00)));
    assertThat(exchange(sale, basket, rest))
        .isInstanceOfSatisfying(
            ReturnAnswer.Returned.class,
            it -> {
              assertThat(it.returned().handedOut()).isEqualTo(kurus(0));
              assertThat(it.exchange().orElseThrow().cash()).isEqualTo(kurus(550_00));
            });
  }

  @Test
  void whatTheCardTookIsHandedOutWhenTheExchangePaysForAll() {
    Sale sale = examples.sold(stall, 1);
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    tookByCard(basket, 100_00);
    assertThat(exchange(sale, basket, List.of(Tendered.card(kurus(100_00)))))
        .isInstanceOfSatisfying(
            ReturnAnswer.Returned.class,
            it -> assertThat(it.returned().cash()).isEqualTo(kurus(100_00)));
  }

  @Test
  void anExchangeForLessHandsTheDifferenceOut() {
    Sale sale = examples.sold(stall, 2);
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 1));
    Return.Wish both =
        new Return.Wish(stall.id(), sale.id(), Set.of(1, 2), Return.Reason.TOO_LARGE);
    ReturnAnswer answer =
        examples.asAmal(
            () -> returns.exchange(CommandId.fresh(), both, basket.id(), List.of(), Tender.CASH));
    assertThat(answer)
        .isInstanceOfSatisfying(
            ReturnAnswer.Returned.class,
            it -> {
              assertThat(it.returned().cash()).isEqualTo(kurus(650_00));
              assertThat(it.exchange().orElseThrow().cash()).isEqualTo(kurus(0));
            });
  }

  @Test
  void anExchangeThatIsNotPaidTakesNothingBack() {
    Sale sale = examples.sold(stall, 1);
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    assertThat(exchange(sale, basket, List.of()))
        .isEqualTo(new ReturnAnswer.NotPaid(new PayAnswer.TooLittle(kurus(650_00))));
    assertThat(examples.asAmal(() -> returns.returned(sale.id()))).isEmpty();
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  private ReturnAnswer exchange(Sale sale, Basket basket, List<Tendered> given) {
    Return.Wish wish = new Return.Wish(stall.id(), sale.id(), Set.of(1), Return.Reason.TOO_SMALL);
    return examples.asAmal(
        () -> returns.exchange(CommandId.fresh(), wish, basket.id(), given, Tender.CASH));
  }

  private ReturnAnswer refund(Sale sale, Set<Integer> lines) {
    Return.Wish wish = new Return.Wish(stall.id(), sale.id(), lines, Return.Reason.FAULTY);
    return examples.asAmal(() -> returns.refund(CommandId.fresh(), wish, Tender.CARD));
  }

  /// A basket with a red dress that was chosen by its picture.
  private Basket chosen() {
    BasketId basket = examples.basket(stall).id();
    String dress = examples.stock().garments().designs().dress().id().value();
    examples.asAmal(() -> selling.choose(CommandId.fresh(), basket, dress, "2-3", "red"));
    return examples.asAmal(() -> baskets.get(basket));
  }

  private void tookByCard(Basket basket, long soFar) {
    examples.asAmal(() -> baskets.tookByCard(CommandId.fresh(), basket.id(), kurus(soFar)));
  }

  private PayAnswer pay(Basket basket, Tendered... given) {
    return examples.asAmal(() -> selling.pay(CommandId.fresh(), basket.id(), List.of(given)));
  }

  private long count(String query) {
    return ((Number) sql.fetchValue(query)).longValue();
  }
}
