package coop.teyel.pos.customer;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.ParkedBaskets;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.production.TestClock;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What the customers of a stall see, whatever their sellers do: in the window, and on the display
/// of two lines.
@PosBootTest
class CustomerDisplaysIntegrationTests {

  private static final CustomerDisplayState WELCOME = new CustomerDisplayState.Welcome();

  @Autowired ApplicationContext context;
  @Autowired CustomerDisplays displays;
  @Autowired Peripherals peripherals;
  @Autowired Baskets baskets;
  @Autowired ParkedBaskets parked;
  @Autowired Selling selling;
  @Autowired Returns returns;
  @Autowired Till till;
  @Autowired Closings closings;
  @Autowired TestClock clock;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
  }

  /// Every way in which a basket is served no more, other than by being paid.
  private enum End {
    PARKED,
    PARKED_BY_ANOTHER,
    SELLER_LEFT,
    PUT_ASIDE_TO_CLOSE,
    TILL_CLOSED,
    EMPTIED
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void nothingIsLeftOfABasketThatIsServedNoMore(End end) {
    Basket basket = fill(stall, 1);
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Choosing(basket));
    awaitDisplay("Dress", "650,00 TL");
    end(end, basket);
    assertThat(shown()).isEqualTo(WELCOME);
    awaitDisplay("Hos geldiniz");
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void whatIsToPayIsNotLeftEither(End end) {
    Basket basket = fill(stall, 1);
    examples.asAmal(() -> baskets.requestPayment(basket.id()));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paying(basket, kurus(650_00)));
    end(end, basket);
    assertThat(shown()).isEqualTo(WELCOME);
    awaitDisplay("Hos geldiniz");
  }

  @Test
  void aBasketThatChangesHandsIsShownByWhoeverGoesOnWithIt() {
    Basket basket = fill(stall, 1);
    examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
    asDeniz(() -> baskets.resume(CommandId.fresh(), basket.id()));
    assertThat(shown())
        .isInstanceOfSatisfying(
            CustomerDisplayState.Choosing.class,
            it -> {
              assertThat(it.basket().id()).isEqualTo(basket.id());
              assertThat(it.basket().seller()).isEqualTo(examples.deniz().id());
            });
  }

  @Test
  void whatWasPaidIsShownUntilTheNextCustomerIsServed() {
    Basket basket = fill(stall, 1);
    Sale sale = examples.paid(basket.id(), List.of(Tendered.cash(kurus(700_00))));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paid(sale));
    awaitDisplay("Para üstü", "50,00 TL");
    examples.asAmal(() -> baskets.requestPayment(basket.id()));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paid(sale));
    examples.basket(stall);
    assertThat(shown()).isEqualTo(WELCOME);
  }

  @Test
  void whatWasPaidIsNotShownWhenTheTillIsClosed() {
    Sale sale = examples.sold(stall, 1);
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paid(sale));
    close();
    assertThat(shown()).isEqualTo(WELCOME);
    examples.asAmal(() -> till.open(CommandId.fresh(), stall.id(), kurus(0)));
    assertThat(shown()).isEqualTo(WELCOME);
    awaitDisplay("Hos geldiniz");
  }

  @Test
  void ofTwoSellersTheOneWhoDidSomethingLastIsShown() {
    Basket amals = fill(stall, 1);
    Basket denizs = fillAsDeniz();
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Choosing(denizs));
    examples.basket(stall);
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Choosing(amals));
    examples.asAmal(() -> baskets.park(CommandId.fresh(), amals.id()));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Choosing(denizs));
  }

  @Test
  void aSellerWhoLeavesTakesNothingFromTheCustomerOfAnother() {
    fillAsDeniz();
    Sale sale = examples.sold(stall, 1);
    asDeniz(() -> parked.park(CommandId.fresh()));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paid(sale));
  }

  @Test
  void oneStallShowsNothingOfAnother() {
    Stall other = examples.openStall();
    Basket basket = fill(other, 1);
    assertThat(shown()).isEqualTo(WELCOME);
    examples.basket(stall);
    assertThat(shownAt(other)).isEqualTo(new CustomerDisplayState.Choosing(basket));
  }

  @Test
  void theDisplayOfThisComputerKeepsItsCustomerWhileAnotherStallGetsEmpty() {
    Stall other = examples.openStall();
    Basket first = fill(other, 1);
    awaitDisplay("Dress", "650,00 TL");
    Basket basket = fill(stall, 2);
    examples.asAmal(() -> baskets.requestPayment(basket.id()));
    awaitDisplay("1.300,00 TL");
    examples.asAmal(() -> baskets.park(CommandId.fresh(), first.id()));
    assertThat(shownAt(other)).isEqualTo(WELCOME);
    await()
        .during(Duration.ofMillis(500))
        .atMost(Duration.ofSeconds(20))
        .until(() -> displayed().contains("1.300,00 TL"));
  }

  @Test
  void aRefusedActShowsNothingNew() {
    Basket basket = fill(stall, 1);
    Basket denizs = fillAsDeniz();
    List<Tendered> tooLittle = List.of(Tendered.cash(kurus(1_00)));
    assertThat(examples.asAmal(() -> selling.pay(CommandId.fresh(), basket.id(), tooLittle)))
        .isInstanceOf(PayAnswer.TooLittle.class);
    examples.asAmal(() -> selling.scan(CommandId.fresh(), basket.id(), Scan.read("nothing")));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Choosing(denizs));
  }

  @Test
  void aRefundIsShownAndAlsoWhatAnExchangeHandsOut() {
    Sale sale = examples.sold(stall, 3);
    Return returned = examples.refunded(sale, 1);
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Refunded(returned));
    awaitDisplay("Size geri  650,00 TL");
    Return more = exchange(sale, Set.of(2, 3), 1).returned();
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Refunded(more));
    assertThat(shownAfterAStart()).isEqualTo(new CustomerDisplayState.Refunded(more));
  }

  @Test
  void anEvenExchangeShowsItsSale() {
    Sale sale = examples.sold(stall, 1);
    Sale taken = exchange(sale, Set.of(1), 1).exchange().orElseThrow();
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paid(taken));
    assertThat(shownAfterAStart()).isEqualTo(new CustomerDisplayState.Paid(taken));
  }

  @Test
  void anExchangeAsksForTheDifference() {
    Basket basket = fill(stall, 2);
    examples.asAmal(() -> baskets.requestPayment(basket.id(), kurus(650_00)));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paying(basket, kurus(650_00)));
    examples.asAmal(() -> baskets.requestPayment(basket.id(), kurus(2_000_00)));
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Paying(basket, kurus(0)));
    examples.basket(stall);
    assertThat(shown()).isEqualTo(new CustomerDisplayState.Choosing(basket));
  }

  @Test
  void afterAStartTheFactsTellWhatIsShown() {
    assertThat(shownAfterAStart()).isEqualTo(WELCOME);
    Basket basket = fill(stall, 1);
    assertThat(shownAfterAStart()).isEqualTo(new CustomerDisplayState.Choosing(basket));
    clock.pass(Duration.ofSeconds(1));
    Sale sale = examples.paid(basket.id(), List.of(Tendered.cash(kurus(700_00))));
    assertThat(shownAfterAStart()).isEqualTo(new CustomerDisplayState.Paid(sale));
    Return returned = examples.refunded(sale, 1);
    assertThat(shownAfterAStart()).isEqualTo(new CustomerDisplayState.Refunded(returned));
    clock.pass(Duration.ofSeconds(1));
    examples.basket(stall);
    assertThat(shownAfterAStart()).isEqualTo(WELCOME);
    close();
    examples.asAmal(() -> till.open(CommandId.fresh(), stall.id(), kurus(0)));
    assertThat(shownAfterAStart()).isEqualTo(WELCOME);
  }

  private void end(End end, Basket basket) {
    switch (end) {
      case PARKED -> examples.asAmal(() -> baskets.park(CommandId.fresh(), basket.id()));
      case PARKED_BY_ANOTHER -> asDeniz(() -> baskets.park(CommandId.fresh(), basket.id()));
      case SELLER_LEFT -> examples.asAmal(() -> parked.park(CommandId.fresh()));
      case PUT_ASIDE_TO_CLOSE -> putAside();
      case TILL_CLOSED -> {
        putAside();
        close();
      }
      case EMPTIED -> examples.asAmal(() -> baskets.remove(basket.id(), 1));
    }
  }

  private void putAside() {
    asDeniz(() -> closings.putAside(CommandId.fresh(), session()));
  }

  private void close() {
    assertThat(asDeniz(() -> closings.close(CommandId.fresh(), session(), List.of())))
        .isInstanceOf(Closings.Answer.Closed.class);
  }

  private String session() {
    return examples.asAmal(() -> till.presentId(stall.id()).orElseThrow());
  }

  private Basket fill(Stall at, int pieces) {
    return examples.basket(at, examples.stock().atStall(at, pieces));
  }

  private Basket fillAsDeniz() {
    String code = examples.stock().atStall(stall, 1).getFirst();
    return asDeniz(() -> {
      Basket basket = baskets.open(stall.id());
      selling.scan(CommandId.fresh(), basket.id(), Scan.read(code));
      return baskets.get(basket.id());
    });
  }

  private ReturnAnswer.Returned exchange(Sale sale, Set<Integer> lines, int pieces) {
    Basket basket = fill(stall, pieces);
    Return.Wish wish = new Return.Wish(stall.id(), sale.id(), lines, Return.Reason.TOO_SMALL);
    return (ReturnAnswer.Returned)
        examples.asAmal(
            () -> returns.exchange(CommandId.fresh(), wish, basket.id(), List.of(), Tender.CASH));
  }

  private CustomerDisplayState shown() {
    return shownAt(stall);
  }

  private CustomerDisplayState shownAt(Stall at) {
    return examples.asAmal(() -> displays.shown(at.id()));
  }

  /// What is derived by a program that has seen nothing happen.
  private CustomerDisplayState shownAfterAStart() {
    CustomerDisplays fresh =
        new CustomerDisplays(new FocusByStall(), till, baskets, selling, returns);
    return examples.asAmal(() -> fresh.shown(stall.id()));
  }

  private void awaitDisplay(String... words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(displayed()).contains(words));
  }

  private String displayed() {
    return String.join("|", examples.asAmal(peripherals::displayed));
  }

  private <T> T asDeniz(Supplier<T> act) {
    return as(examples.deniz(), act);
  }
}
