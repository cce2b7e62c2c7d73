package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Taps that come twice, and what is in the middle of being paid.
class FaultsOfPayingIT extends StallFaults {

  @Test
  void aDoubleTapOnPaySellsOnce() {
    int before = place.count("sale");
    scanAndPay();
    emine.primary().dblclick();
    emine.page().waitForURL("**/change/**");
    assertThat(place.count("sale")).isEqualTo(before + 1);
  }

  @Test
  void twoTapsInOneMomentSellOnce() {
    int before = place.count("sale");
    scanAndPay();
    emine.tapTwiceAtOnce(emine.primary());
    emine.page().waitForURL("**/change/**");
    assertThat(place.count("sale")).isEqualTo(before + 1);
    scanAndPay();
    emine.tapTwiceAtOnce(emine.button(emine.text("sales.card")));
    emine.page().waitForURL("**/change/**");
    assertThat(place.count("sale")).isEqualTo(before + 2);
  }

  /// The next screen has its primary action where the last one had it.
  @Test
  void aSecondTapDoesNotFallOnTheNextScreen() {
    emine.open("sell");
    scan(emine, place.garments().getFirst());
    assertThat(emine.underASecondTap(emine.primary())).isEmpty();
    emine.primary().click();
    emine.page().waitForURL("**/change/**");
  }

  @Test
  void aReloadInTheMiddleOfPayingKeepsTheBasketAndWhatTheCardPaid() {
    scanAndPay();
    emine.key("1");
    emine.key("00");
    emine.tap("sales.card");
    emine.awaitText("sales.by-card");
    emine.key("5");
    emine.page().reload();
    emine.awaitText("sales.by-card");
    assertThat(emine.primary().textContent()).doesNotContain("5,00");
    emine.open("sell");
    assertThat(lines(emine).count()).isEqualTo(1);
  }

  @Test
  void anExchangeCountsWhatTheCardPaidAndShowsTheChange() {
    List<String> alike = place.alike();
    scan(emine, alike.get(0));
    emine.tap("sales.pay");
    emine.primary().click();
    emine.page().waitForURL("**/change/**");
    emine.open("sell");
    scan(emine, alike.get(1));
    scan(emine, alike.get(2));
    emine.tap("sales.pay");
    emine.key("1");
    emine.key("00");
    emine.tap("sales.card");
    emine.awaitText("sales.by-card");
    emine.tap("controls.back");
    emine.tap("sales.returns");
    emine.burst(alike.get(0));
    Locator notes = emine.page().locator(".quick vaadin-button");
    notes.first().waitFor();
    emine.picture("exchange");
    notes.first().click();
    emine.page().waitForURL("**/change/**");
    emine.picture("exchange-change");
    assertThat(
            place.count(
                """
                sale_payment card join sale_payment exchange on exchange.sale = card.sale
                where card.tender = 'CARD' and card.tendered = 10000
                and exchange.tender = 'EXCHANGE' and exchange.tendered > 0
                """))
        .isOne();
  }

  private static void scanAndPay() {
    emine.open("sell");
    scan(emine, place.garments().getFirst());
    emine.tap("sales.pay");
    emine.page().waitForURL("**/pay/**");
    emine.primary().waitFor();
  }
}
