package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.teyel.pos.DemoPlace.Person;
import coop.teyel.production.scans.GarmentNumber;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Wrong codes, and sellers who are in each other's way.
class FaultsAtTheStallIT extends StallFaults {

  @Test
  void twoTabletsCannotHaveTheSameGarment() {
    List<String> garments = place.garments();
    try (Tablet amal = place.tablet(Person.AMAL)) {
      amal.open("sell");
      scan(amal, garments.get(0));
      scan(emine, garments.get(1));
      emine.burst(garments.get(0));
      String refusal = refusal(emine);
      assertThat(refusal).contains(Person.AMAL.nickname());
      assertThat(lines(emine).count()).isEqualTo(1);
      emine.picture("in-another-basket");
      amal.burst(garments.get(1));
      assertThat(refusal(amal)).contains(Person.EMINE.nickname());
      amal.picture("in-another-basket");
      amal.tap("sales.pay");
      amal.page().waitForURL("**/pay/**");
      amal.primary().click();
      amal.page().waitForURL("**/change/**");
    }
    emine.open("sell");
    assertThat(lines(emine).count()).isEqualTo(1);
    emine.burst(garments.get(0));
    emine.awaitText("sales.scan.sold");
    assertThat(lines(emine).count()).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongWithACodeAndAddsNothing() {
    String unknown = GarmentNumber.of(9_000_000).digits();
    says("sales.scan.unknown", unknown, unknown);
    emine.picture("unknown-code");
    says("sales.scan.not-a-garment", "4006381333931", "4006381333931");
    says("sales.scan.not-a-garment", damaged(), damaged());
    says("sales.scan.not-a-garment", "x".repeat(4_000), "x".repeat(39) + "…");
    emine.picture("long-code");
    says("sales.scan.not-a-garment", "<img src=x onerror=window.hacked=1>", "<img");
    assertThat(emine.page().evaluate("() => window.hacked")).isNull();
    String own =
        place
            .ledger()
            .strings("select garment from garment_now where owner_kind = 'MEMBER'")
            .iterator()
            .next();
    emine.burst(own);
    emine.page().locator(".refusal-face").waitFor();
    emine.picture("members-own");
    assertThat(lines(emine).count()).isZero();
  }

  @Test
  void hearsArabicAndPersianDigitsOfAScanner() {
    List<String> garments = place.garments();
    emine.burst(digitsFrom(garments.get(0), '٠'));
    lines(emine).first().waitFor();
    emine.burst(digitsFrom(garments.get(1), '۰'));
    lines(emine).nth(1).waitFor();
  }

  @Test
  void theTillTellsWhoseBasketIsOpenAndClosesOnceItIsParked() {
    try (Tablet amal = place.tablet(Person.AMAL)) {
      amal.open("till");
      amal.tap("till.count.title");
      amal.page().waitForURL("**/count");
      amal.tap("till.count.close");
      amal.awaitText("till.count.sure");
      scan(emine, place.garments().getFirst());
      amal.tap("till.count.close");
      amal.awaitText("sales.objection", Person.EMINE.nickname(), 1);
      amal.picture("till-waits");
      amal.tap("sales.objection.park");
      amal.awaitText("till.count.sure");
      assertThat(amal.page().locator(".unfinished").count()).isZero();
      amal.tap("till.count.back");
    }
    assertThat(place.count("till_session where id not in (select session from closing)"))
        .isEqualTo(1);
    emine.open("sell");
    assertThat(lines(emine).count()).isZero();
    emine.page().locator(".parked vaadin-button").last().click();
    lines(emine).first().waitFor();
  }

  @Test
  void aBasketIsParkedWhenItsSellerLeavesAndTheWallSaysSo() {
    try (Tablet amal = place.tablet(Person.AMAL)) {
      amal.open("sell");
      scan(amal, place.garments().getFirst());
      amal.tap("shell.sign-out");
      amal.page().waitForURL("**/who");
      amal.awaitText("shell.parked", Person.AMAL.nickname(), 1);
      amal.picture("parked-when-leaving");
      place.signIn(amal, Person.AMAL);
      amal.open("sell");
      assertThat(lines(amal).count()).isZero();
      amal.page().locator(".parked vaadin-button").last().click();
      lines(amal).first().locator(".line-out").click();
      amal.awaitGone(lines(amal).first());
      amal.tap("shell.sign-out");
      amal.page().waitForURL("**/who");
      assertThat(amal.page().locator(".wall .hint").first().isVisible()).isFalse();
    }
  }

  /// The browser's clock stands, and is set to the times of the test.
  @Test
  void aTabletThatNobodyTouchesGoesBackToTheWallButNotFromTheStall() {
    long start = System.currentTimeMillis();
    try (Tablet amal = place.freshTablet(Person.AMAL)) {
      Locator question = amal.page().locator(".still-there");
      amal.page().clock().setFixedTime(start);
      amal.open("sell");
      amal.page().clock().setFixedTime(start + 300_000);
      lookTwice(amal);
      assertThat(amal.page().url()).contains("/sell");
      amal.open("home");
      amal.page().clock().setFixedTime(start + 352_000);
      question.waitFor();
      amal.picture("still-there");
      amal.tap("controls.here");
      amal.page().clock().setFixedTime(start + 397_000);
      lookTwice(amal);
      assertThat(question.isVisible()).isFalse();
      amal.page().clock().setFixedTime(start + 413_000);
      amal.page().waitForURL("**/who");
    }
  }

  /// It looks four times a second whether somebody has touched it.
  private static void lookTwice(Tablet tablet) {
    tablet.page().evaluate("() => new Promise(looked => setTimeout(looked, 600))");
  }

  private static void says(String key, String code, String shown) {
    emine.burst(code);
    emine
        .page()
        .locator(".refusal")
        .filter(new Locator.FilterOptions().setHasText(shown))
        .waitFor();
    assertThat(refusal(emine)).startsWith(emine.text(key, "\u2068" + shown).split(shown)[0]);
    assertThat(lines(emine).count()).isZero();
  }

  private static String refusal(Tablet tablet) {
    return tablet.page().locator(".refusal").textContent();
  }

  private static String damaged() {
    String digits = place.garments().getFirst();
    int last = digits.charAt(7) - '0';
    return digits.substring(0, 7) + (last + 1) % 10;
  }

  private static String digitsFrom(String digits, char zero) {
    return digits
        .chars()
        .mapToObj(c -> Character.toString(c - '0' + zero))
        .collect(Collectors.joining());
  }
}
