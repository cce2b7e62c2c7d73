package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import coop.teyel.pos.DemoPlace.Person;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a stranger sees of Teyel first: the sign in the browser's tab, the pictures of the README
/// and the page that says whose work it is. On the demo co-op, in a real browser, on the real jar.
///
/// With `-Dteyel.pictures=../docs/pictures` the README's pictures are taken anew.
class FirstSightIT {

  private static final Optional<Path> README =
      Optional.ofNullable(System.getProperty("teyel.pictures")).map(Path::of);
  private static final int FACES = 12;

  @TempDir static Path folder;
  private static DemoPlace place;

  @BeforeAll
  static void open() {
    place = new DemoPlace(folder);
    place.openTill();
  }

  @AfterAll
  static void close() {
    assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    place.close();
  }

  @Test
  void showsItsSignToAnybody() {
    try (Tablet stranger = new Tablet(place.teyel().url(), Language.EN, 1280, 800)) {
      stranger.open("who");
      Locator signs = stranger.page().locator("link[rel~=icon], link[rel=apple-touch-icon]");
      Map<String, String> kinds =
          Map.of("ico", "image/x-icon", "svg", "image/svg+xml", "png", "image/png");
      assertThat(signs.count()).isEqualTo(kinds.size());
      for (Locator sign : signs.all()) {
        String address = sign.evaluate("it => it.href").toString();
        APIResponse answer =
            stranger.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers().get("content-type"))
            .as(address)
            .startsWith(kinds.get(address.substring(address.lastIndexOf('.') + 1)));
      }
      assertThat(stranger.page().locator("meta[name=theme-color]").getAttribute("content"))
          .isEqualTo("#17656a");
    }
  }

  @Test
  void showsTheWallAndTheWorkshop() {
    Tablet zehra = place.tablet(Person.ZEHRA);
    zehra.tap("shell.sign-out");
    zehra.page().waitForURL("**/who");
    Locator faces = zehra.page().locator(".wall vaadin-button.tile");
    faces.last().waitFor();
    assertThat(faces.count()).isEqualTo(FACES);
    take(zehra, "wall");
    place.signIn(zehra, Person.ZEHRA);
    zehra.open("board");
    zehra.page().locator("vaadin-button.bundle").first().waitFor();
    take(zehra, "board");
    zehra.open("my-share");
    zehra.tap("shares.mine.last-split");
    zehra.page().waitForURL("**/split/**");
    zehra.awaitText("shares.split.same");
    take(zehra, "split");
    YearMonth first =
        YearMonth.parse(
            place
                .ledger()
                .strings("select substr(min(business_day), 1, 7) from sale")
                .iterator()
                .next());
    zehra.open("books/month/" + first);
    take(zehra, "month");
  }

  @Test
  void showsASale() {
    Tablet emine = place.tablet(Person.EMINE);
    emine.open("sell");
    choose(emine, 3);
    take(emine, "sell");
    emine.tap("sales.park");
    emine.settle();
    Tablet amal = place.tablet(Person.AMAL);
    amal.open("sell");
    choose(amal, 2);
    amal.tap("sales.pay");
    amal.page().waitForURL("**/pay/**");
    for (String key : List.of("1", "1", "00")) {
      amal.key(key);
    }
    take(amal, "pay-ar");
  }

  @ParameterizedTest
  @EnumSource(names = {"EMINE", "AMAL"})
  void saysWhoseWorkItIs(Person person) {
    Tablet tablet = place.tablet(person);
    tablet.picture("home");
    tablet.tap("shell.about.title");
    tablet.page().waitForURL("**/about");
    tablet.awaitText("shell.about.free");
    tablet.picture("about");
    Locator jooq =
        tablet
            .page()
            .locator("details")
            .filter(new Locator.FilterOptions().setHasText("jooq"))
            .last();
    jooq.locator("summary").click();
    jooq.locator("pre").getByText("Apache License").first().waitFor();
    jooq.scrollIntoViewIfNeeded();
    tablet.picture("about-open");
    assertThat(
            tablet
                .page()
                .evaluate(
                    "() => Math.min(...[...document.querySelectorAll('.about summary, .about .download')].map(it => it.getBoundingClientRect().height))"))
        .as("least height of what one taps")
        .satisfies(
            height -> assertThat(((Number) height).doubleValue()).isGreaterThanOrEqualTo(56));
  }

  /// Taps one tile after the other, until so many garments lie in the basket.
  private static void choose(Tablet tablet, int garments) {
    Locator tiles = tablet.page().locator(".sell vaadin-button.tile:not([disabled])");
    Locator lines = tablet.page().locator(".lines .line");
    tiles.first().waitFor();
    for (int tap = 0; lines.count() < garments; tap++) {
      assertThat(tap).as("taps without a garment in the basket").isLessThan(10);
      tiles.nth(tap % tiles.count()).click();
      tablet.settle();
    }
  }

  private static void take(Tablet tablet, String name) {
    tablet.picture(name);
    README.ifPresent(pictures ->
        tablet
            .page()
            .screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png"))));
  }
}
