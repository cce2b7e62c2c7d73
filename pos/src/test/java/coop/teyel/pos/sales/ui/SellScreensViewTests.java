package coop.teyel.pos.sales.ui;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.BrowserTaps;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.stock.Stall;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class SellScreensViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;
  @Autowired Selling selling;
  @Autowired Baskets baskets;
  @Autowired Returns returns;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
    signIn(examples.amal());
  }

  @Test
  void threeScansAndExactCashAreTwoTaps() {
    List<String> codes = examples.stock().atStall(stall, 3);
    sell();
    codes.forEach(this::scan);
    assertThat(viewText()).contains("1,950.00", "Pieces3");
    tap("Pay");
    tap("Exact");
    assertThat(getCurrentView()).isInstanceOf(ChangeView.class);
    assertThat(lastSale().lines()).hasSize(3);
    assertThat(lastSale().payments()).extracting(it -> it.tender()).containsExactly(Tender.CASH);
  }

  @Test
  void threePicturesAndANoteShowTheChangeAsNotes() {
    examples.stock().atStall(stall, 3);
    sell();
    tapTile("Dress");
    tapTile("Dress");
    tapTile("Dress");
    tap("Pay");
    tap("2,000");
    assertThat(getCurrentView()).isInstanceOf(ChangeView.class);
    assertThat(viewText()).contains("50.00", "1 ×50.00");
    assertThat(lastSale().lines()).hasSize(3).noneMatch(line -> line.scanned());
  }

  @Test
  void aScanThatIsDeliveredTwiceIsOneLineAndNoMistake() {
    String code = examples.stock().atStall(stall, 1).getFirst();
    sell();
    CommandId command = CommandId.fresh();
    scanWith(command, code);
    scanWith(command, code);
    assertThat(basket().count()).isEqualTo(1);
    assertThat(findInView(RefusalPanel.class).all()).isEmpty();
    scan(code);
    assertThat(basket().count()).isEqualTo(1);
    assertThat(text(findInView(RefusalPanel.class).single())).contains("already");
  }

  @Test
  void aTapOnAPictureThatIsDeliveredTwiceIsOnePiece() {
    examples.stock().atStall(stall, 3);
    sell();
    PictureTile dress = tile("Dress");
    String command = BrowserTaps.commandOf(dress);
    tapWith(dress, command);
    tapWith(dress, command);
    assertThat(basket().count()).isEqualTo(1);
    tapTile("Dress");
    assertThat(basket().count()).isEqualTo(2);
  }

  @Test
  void theLastLineIsMarkedAndAReloadShowsTheSameBasket() {
    List<String> codes = examples.stock().atStall(stall, 2);
    sell();
    codes.forEach(this::scan);
    sell();
    List<LineRow> rows = findInView(LineRow.class).all();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().hasClassName("last")).isTrue();
    assertThat(rows.getLast().hasClassName("last")).isFalse();
  }

  @Test
  void refusesWithThePictureOfWhoeverOwnsTheGarment() {
    Member berfin = examples.stock().garments().cast().berfin();
    var garments = examples.stock().garments();
    String own = garments.toMember(garments.dress(), berfin).number().digits();
    signIn(examples.amal());
    sell();
    scan(own);
    RefusalPanel refusal = findInView(RefusalPanel.class).single();
    assertThat(text(refusal)).contains("Berfin");
    assertThat(refusal.getElement().getChild(0).getAttribute("src")).isEqualTo(berfin.picture());
  }

  @Test
  void aForeignCodeIsShownShortAndAsText() {
    sell();
    scan("<b>x</b>" + "9".repeat(4_000));
    assertThat(text(findInView(RefusalPanel.class).single()))
        .contains("not our label")
        .hasSizeLessThan(200);
  }

  @Test
  void aLateSecondTapOnExactSellsOnce() {
    scanOne();
    tap("Pay");
    ActButton exact = act("Exact");
    String command = exact.getElement().getProperty("commandId");
    tapWith(exact, command);
    Sale sale = lastSale();
    tapWith(exact, command);
    assertThat(lastSale()).isEqualTo(sale);
  }

  @Test
  void aPartByCardLeavesTheRestToCash() {
    scanOne();
    tap("Pay");
    key("4");
    key("00");
    tap("Card");
    assertThat(viewText()).contains("In cash", "250.00");
    tap("Exact");
    assertThat(lastSale().payments())
        .extracting(it -> it.kept().minor())
        .containsExactly(250_00L, 400_00L);
  }

  @Test
  void aPartByCardThatWasNotPaidIsTakenAwayAgain() {
    scanOne();
    tap("Pay");
    key("4");
    key("00");
    tap("Card");
    tap("Remove card part");
    assertThat(viewText()).doesNotContain("In cash");
    tap("Exact");
    assertThat(lastSale().payments()).extracting(it -> it.kept().minor()).containsExactly(650_00L);
  }

  @Test
  void aBasketThatBecameCheaperThanItsCardPartSaysWhatToDo() {
    examples.stock().atStall(stall, 2);
    sell();
    tapTile("Dress");
    tapTile("Dress");
    tap("Pay");
    key("9");
    key("00");
    tap("Card");
    press("Back");
    tap("Remove");
    tap("Pay");
    assertThat(text(findInView(RefusalPanel.class).single())).contains("900.00", "card terminal");
    assertThat(viewText()).doesNotContain("Exact");
    tap("Remove card part");
    tap("Exact");
    assertThat(lastSale().payments()).extracting(it -> it.kept().minor()).containsExactly(650_00L);
  }

  @Test
  void theChangeIsShownWhenThePageComesBackAfterPaying() {
    scanOne();
    Basket paid = basket();
    examples.paid(paid.id(), List.of(Tendered.cash(kurus(700_00))));
    navigate("pay/" + paid.id(), ChangeView.class);
    assertThat(viewText()).contains("50.00");
  }

  @Test
  void tooLittleCashIsSaidAndNothingIsSold() {
    scanOne();
    tap("Pay");
    key("5");
    tap("Given");
    assertThat(text(findInView(RefusalPanel.class).single())).contains("645.00");
    assertThat(basket().count()).isEqualTo(1);
  }

  @Test
  void aRemovedLineAndAParkedBasketComeBack() {
    scanOne();
    tap("Remove");
    assertThat(basket().count()).isZero();
    tap("Undo");
    assertThat(basket().count()).isEqualTo(1);
    tap("Park");
    assertThat(basket().count()).isZero();
    tap("Parked basket");
    assertThat(basket().count()).isEqualTo(1);
  }

  @Test
  void aPieceInHandWhoseTwinWasSoldByItsPictureIsATapAway() {
    List<String> twins = examples.stock().atStall(stall, 2);
    sell();
    tapTile("Dress");
    tap("Pay");
    tap("Exact");
    sell();
    scan(twins.getFirst());
    assertThat(text(findInView(RefusalPanel.class).single())).contains("sold by its picture");
    assertThat(basket().count()).isZero();
    tap("Sell it");
    assertThat(basket().lines())
        .extracting(line -> line.garment().code())
        .containsExactly(twins.getLast());
  }

  @Test
  void undoPutsNothingIntoTheNextCustomersBasket() {
    List<String> codes = examples.stock().atStall(stall, 3);
    sell();
    scan(codes.get(0));
    scan(codes.get(1));
    tap("Remove");
    ActButton undo = act("Undo");
    tap("Park");
    scan(codes.get(2));
    tap(undo);
    assertThat(basket().lines())
        .extracting(line -> line.garment().code())
        .containsExactly(codes.get(2));
  }

  @Test
  void sellsAtTheStallThatWasAskedForAndSaysItsName() {
    sell();
    assertThat(viewText()).contains(stall.name());
    navigate("sell/" + examples.stock().stall("Closed stall").id(), SellView.class);
    assertThat(findInView(ScanCatcher.class).all()).isEmpty();
  }

  @Test
  void aDiscountNeedsASumAndAReason() {
    scanOne();
    press("Discount");
    tap("Stain");
    assertThat(basket().discount()).isEmpty();
    test(field()).setValue("٥٠");
    tap("Stain");
    assertThat(basket().total()).isEqualTo(kurus(600_00));
  }

  @Test
  void theLastSaleIsRefundedInThreeTaps() {
    Sale sale = examples.sold(stall, 2);
    sell();
    press("Return");
    press("Dress");
    tap("Hand back cash");
    assertThat(viewText()).contains("650.00");
    assertThat(returns.returned(sale.id())).containsExactly(1);
  }

  @Test
  void anExchangeTakesOnlyTheDifference() {
    Sale sale = examples.sold(stall, 1);
    List<String> two = examples.stock().atStall(stall, 2);
    sell();
    two.forEach(this::scan);
    press("Return");
    scan(sale.lines().getFirst().code());
    assertThat(viewText()).contains("To pay", "650.00");
    tap("Exchange, cash");
    assertThat(getCurrentView()).isInstanceOf(ChangeView.class);
    assertThat(lastSale().payments())
        .extracting(it -> it.tender())
        .containsExactly(Tender.CASH, Tender.EXCHANGE);
  }

  @Test
  void anExchangePaidWithANoteShowsTheChange() {
    Sale sale = examples.sold(stall, 1);
    List<String> two = examples.stock().atStall(stall, 2);
    sell();
    two.forEach(this::scan);
    press("Return");
    scan(sale.lines().getFirst().code());
    tap("700.00");
    assertThat(getCurrentView()).isInstanceOf(ChangeView.class);
    assertThat(viewText()).contains("50.00", "1 ×50.00");
  }

  @Test
  void anExchangeAsksForNoMoreThanTheCardLeft() {
    Sale sale = examples.sold(stall, 1);
    List<String> two = examples.stock().atStall(stall, 2);
    sell();
    two.forEach(this::scan);
    examples.asAmal(() -> baskets.tookByCard(CommandId.fresh(), basket().id(), kurus(100_00)));
    press("Return");
    scan(sale.lines().getFirst().code());
    assertThat(viewText()).contains("To pay", "550.00");
    tap("Exchange, card");
    assertThat(lastSale().payments())
        .extracting(it -> it.kept().minor())
        .containsExactly(650_00L, 650_00L);
  }

  private void scanOne() {
    String code = examples.stock().atStall(stall, 1).getFirst();
    sell();
    scan(code);
  }

  private void sell() {
    navigate("sell/" + stall.id(), SellView.class);
    if (findInView(ScanCatcher.class).all().isEmpty()) {
      chooseTile(stall.name());
    }
  }

  private void key(String digits) {
    Button key =
        findInView(Button.class).all().stream()
            .filter(it -> it.hasClassName("key") && it.getText().equals(digits))
            .findFirst()
            .orElseThrow();
    test(key).click();
  }

  private Basket basket() {
    return baskets.present(stall.id()).orElseThrow();
  }

  private Sale lastSale() {
    return selling.between(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1), 1).getFirst();
  }
}
