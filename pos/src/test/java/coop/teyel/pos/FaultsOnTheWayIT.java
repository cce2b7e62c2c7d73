package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import coop.teyel.pos.DemoPlace.Person;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network goes away, or the program is killed, in the middle of serving a customer.
class FaultsOnTheWayIT {

  private static final String HELD =
      "basket_line l join basket b on b.id = l.basket where b.state = 'OPEN' and l.state = 'HELD'";

  @TempDir static Path folder;
  private static DemoPlace place;

  @BeforeAll
  static void open() {
    place = new DemoPlace(folder);
    place.openTill();
  }

  @AfterAll
  static void close() {
    try (DemoPlace _ = place) {
      assertThat(place.ledger().problems()).isEmpty();
      assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    }
  }

  @AfterEach
  void putRight() {
    place.restore();
  }

  @Test
  void nothingIsLostOrDoubledWhileTheNetworkIsAway() {
    List<String> garments = place.garments();
    int before = place.count(HELD);
    try (Tablet amal = place.tablet(Person.AMAL)) {
      amal.open("sell");
      int others = lines(amal).count();
      scan(amal, garments.get(0));
      scan(amal, garments.get(1));
      amal.network(false);
      amal.burst(garments.get(2));
      lines(amal).last().locator(".line-out").dblclick();
      amal.awaitText("controls.away");
      theSentenceStays(amal);
      amal.pictureWhileAway("away");
      amal.network(true);
      amal.awaitBack();
      await().until(() -> place.count(HELD) == before + 2);
      amal.awaitCount(lines(amal), others + 2);
      assertThat(place.ledger().strings("select garment from " + HELD))
          .contains(garments.get(1), garments.get(2))
          .doesNotContain(garments.get(0));
    }
  }

  /// The program has the scan and the tablet does not know it: it sends the scan once more.
  @Test
  void aScanWhoseAnswerIsLostOnTheWayIsOneLine() {
    String garment = place.garments().getFirst();
    try (Tablet amal = place.tablet(Person.AMAL)) {
      amal.open("sell");
      int others = lines(amal).count();
      amal.keepScans();
      amal.loseTheNextAnswer();
      amal.burst(garment);
      amal.awaitText("controls.away");
      assertThat(place.count(HELD + " and garment = '" + garment + "'")).isEqualTo(1);
      amal.awaitCount(lines(amal), others + 1);
      amal.settle();
      amal.awaitCount(amal.page().locator(".answer *"), 0);
      amal.deliverScanAgain();
      amal.awaitCount(lines(amal), others + 1);
      amal.awaitCount(amal.page().locator(".answer *"), 0);
    }
  }

  @Test
  void aSaleThatIsTappedTwiceWhileTheNetworkIsAwayIsMadeOnce() {
    int before = place.count("sale");
    try (Tablet emine = place.tablet(Person.EMINE)) {
      emine.open("sell");
      scan(emine, place.garments().getFirst());
      emine.tap("sales.pay");
      emine.page().waitForURL("**/pay/**");
      emine.network(false);
      emine.tapTwiceAtOnce(emine.primary());
      emine.tapTwiceAtOnce(emine.button(emine.text("sales.card")));
      emine.awaitText("controls.away");
      emine.pictureWhileAway("away");
      emine.network(true);
      emine.page().waitForURL("**/change/**");
    }
    assertThat(place.count("sale")).isEqualTo(before + 1);
  }

  @Test
  void aTabletComesBackByItselfAfterThePowerWasGone() {
    String garment = place.garments().getFirst();
    int sales = place.count("sale_line where garment = '" + garment + "'");
    try (Tablet emine = place.tablet(Person.EMINE)) {
      emine.open("sell");
      int others = lines(emine).count();
      scan(emine, garment);
      place.kill();
      emine.burst(garment);
      emine.awaitText("controls.away");
      place.startAgain();
      emine.page().waitForURL("**/who");
      place.signIn(emine, Person.EMINE);
      emine.open("sell");
      emine.awaitCount(lines(emine), others + 1);
      emine.tap("sales.pay");
      emine.page().waitForURL("**/pay/**");
      emine.primary().click();
      emine.page().waitForURL("**/change/**");
    }
    assertThat(place.count("sale_line where garment = '" + garment + "'")).isEqualTo(sales + 1);
  }

  /// Not a thin line, as it becomes by itself after two seconds.
  private static void theSentenceStays(Tablet tablet) {
    tablet
        .page()
        .waitForFunction(
            """
            () => {
              const it = document.querySelector('.v-status-message');
              return it.getAnimations().length === 0 && it.getBoundingClientRect().height >= 60;
            }
            """);
  }

  private static void scan(Tablet tablet, String code) {
    int before = lines(tablet).count();
    tablet.burst(code);
    lines(tablet).nth(before).waitFor();
  }

  private static Locator lines(Tablet tablet) {
    return tablet.page().locator(".lines .line");
  }
}
