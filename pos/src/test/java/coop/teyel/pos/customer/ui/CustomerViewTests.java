package coop.teyel.pos.customer.ui;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.baskets.ParkedBaskets;
import coop.teyel.pos.customer.CustomerDisplayState;
import coop.teyel.pos.customer.CustomerDisplays;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.pos.returns.ui.ReturnsView;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.sales.ui.ChangeView;
import coop.teyel.pos.sales.ui.PayView;
import coop.teyel.pos.sales.ui.SellView;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.stock.Stall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/// The co-op of the tests speaks Turkish, and so do its customers' displays; Amal reads English
/// here.
@PosBootTest
@ViewPackages(packages = "coop.teyel")
class CustomerViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;
  @Autowired CustomerDisplays customer;
  @Autowired Peripherals devices;
  @Autowired Baskets baskets;
  @Autowired ParkedBaskets parked;
  @Autowired Till till;
  @Autowired Closings closings;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
    signIn(examples.amal());
  }

  @Test
  void theWindowFollowsTheSellerInTheCoOpsLanguage() {
    navigate("display/" + stall.id(), CustomerView.class);
    assertThat(viewText()).contains("Basting Stitch", "Hoş geldiniz");
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    awaitText("Toplam", "1.300,00");
    assertThat(find(Image.class).all()).hasSize(2);
    baskets.tookByCard(CommandId.fresh(), basket.id(), kurus(800_00));
    awaitText("Nakit", "500,00");
    Tendered card = Tendered.card(kurus(800_00));
    examples.paid(basket.id(), List.of(card, Tendered.cash(kurus(600_00))));
    awaitText("Para üstü", "100,00", "1 ×", "Teşekkür");
    assertThat(find(Button.class).all()).isEmpty();
  }

  @Test
  void bothTellWhatADiscountTookOff() {
    Basket full = examples.basket(stall, examples.stock().atStall(stall, 2));
    Discount less = new Discount(kurus(100_00), Discount.Reason.MANY);
    baskets.discount(CommandId.fresh(), full.id(), Optional.of(less));
    navigate("display/" + stall.id(), CustomerView.class);
    assertThat(viewText()).contains("İndirim", "100,00", "Toplam", "1.200,00");
    baskets.requestPayment(full.id());
    awaitText("İndirim", "100,00", "Ödenecek", "1.200,00");
    awaitDisplay("Indirim    100,00 TL", "Toplam   1.200,00 TL");
  }

  @Test
  void bothTellWhatIsGivenBack() {
    Sale sale = examples.sold(stall, 1);
    navigate("returns/" + stall.id(), ReturnsView.class);
    press("Dress");
    tap("Hand back cash");
    awaitDisplay("Iade       650,00 TL", "Size geri  650,00 TL");
    assertThat(customer.shown(stall.id()))
        .matches(it ->
            it instanceof CustomerDisplayState.Refunded(var returned)
                && returned.saleId().equals(sale.id()));
    navigate("display/" + stall.id(), CustomerView.class);
    assertThat(viewText()).contains("İade alındı", "Size geri", "650,00", "1 ×");
  }

  @Test
  void theWindowOfOneStallDoesNotShowAnothers() {
    Stall other = examples.openStall();
    examples.basket(other, examples.stock().atStall(other, 1));
    navigate("display/" + stall.id(), CustomerView.class);
    assertThat(viewText()).contains("Hoş geldiniz").doesNotContain("650");
  }

  @Test
  void theDisplayShowsThePieceThenTheTotalThenTheChange() {
    String code = examples.stock().atStall(stall, 1).getFirst();
    navigate("sell/" + stall.id(), SellView.class);
    scan(code);
    awaitDisplay("Dress", "650,00 TL");
    Basket basket = examples.basket(stall);
    navigate("pay/" + basket.id(), PayView.class);
    awaitDisplay("Toplam", "650,00 TL");
    Sale sale = examples.paid(basket.id(), List.of(Tendered.cash(kurus(700_00))));
    navigate("change/" + sale.id(), ChangeView.class);
    awaitDisplay("Para üstü", "50,00 TL");
    navigate("sell/" + stall.id(), SellView.class);
    awaitDisplay("Hos geldiniz", "Basting Stitch");
  }

  @Test
  void welcomesTheNextCustomerWhenTheSellerLeaves() {
    scanInSight();
    parked.park(CommandId.fresh());
    awaitWelcome();
  }

  @Test
  void welcomesTheNextCustomerWhenAnotherSellerParksTheBasket() {
    Basket basket = scanInSight();
    as(examples.deniz(), () -> baskets.park(CommandId.fresh(), basket.id()));
    awaitWelcome();
  }

  @Test
  void welcomesTheNextCustomerWhenTheTillIsClosedOverABasket() {
    scanInSight();
    String session = till.presentId(stall.id()).orElseThrow();
    closings.putAside(CommandId.fresh(), session);
    assertThat(closings.close(CommandId.fresh(), session, List.of()))
        .isInstanceOf(Closings.Answer.Closed.class);
    awaitWelcome();
  }

  @Test
  void whoDoesNotSellSeesNoCustomers() {
    signIn(examples.stock().garments().cast().berfin());
    assertThatThrownBy(() -> customer.shown(stall.id())).isInstanceOf(AccessDeniedException.class);
  }

  /// A seller scans a dress, and the customers' window and display show it.
  private Basket scanInSight() {
    String code = examples.stock().atStall(stall, 1).getFirst();
    navigate("sell/" + stall.id(), SellView.class);
    scan(code);
    navigate("display/" + stall.id(), CustomerView.class);
    awaitText("Toplam", "650,00");
    awaitDisplay("Dress", "650,00 TL");
    return examples.basket(stall);
  }

  private void awaitWelcome() {
    awaitText("Hoş geldiniz");
    assertThat(viewText()).doesNotContain("650,00");
    awaitDisplay("Hos geldiniz", "Basting Stitch");
  }

  private void awaitDisplay(String... words) {
    awaitUpdates(() -> assertThat(String.join("|", devices.displayed())).contains(words));
  }
}
