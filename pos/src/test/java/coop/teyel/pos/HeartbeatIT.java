package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import coop.teyel.pos.DemoPlace.Person;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server dies, hangs, or cannot be reached, and nobody taps: every screen says so within ten
/// seconds, and takes it back.
class HeartbeatIT {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String BEATS = "**/alive";

  @TempDir static Path folder;
  private static DemoPlace place;
  private static Tablet wall;
  private static Tablet sell;
  private static Tablet board;
  private static Tablet customers;
  private static List<Tablet> screens;

  @BeforeAll
  static void open() {
    place = new DemoPlace(folder);
    place.openTill();
    sell = place.tablet(Person.EMINE);
    board = sell.window();
    customers = sell.window();
    wall = new Tablet(place.teyel().url(), Language.AR, 800, 1280);
    screens = List.of(sell, board, customers, wall);
  }

  @AfterAll
  static void close() {
    try (DemoPlace _ = place;
        Tablet _ = wall) {
      assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    }
  }

  @BeforeEach
  void showThem() {
    screens.forEach(Tablet::awaitBack);
    if (!sell.page().url().contains("/sell")) {
      place.signIn(sell, Person.EMINE);
      sell.open("sell");
      board.open("board");
      customers.open("display");
      wall.open("who");
    }
  }

  @AfterEach
  void putRight() {
    place.restore();
    screens.forEach(screen -> screen.page().unroute(BEATS));
    wall.network(true);
  }

  @Test
  void everyScreenSaysByItselfThatTheServerDiedAndComesBackWithIt() {
    place.kill();
    everyScreenSaysSo();
    customers.pictureWhileAway("customers-away");
    wall.pictureWhileAway("wall-away");
    place.startAgain();
    sell.page().waitForURL("**/who");
    board.page().waitForURL("**/who");
    screens.forEach(Tablet::awaitBack);
  }

  @Test
  void everyScreenSaysByItselfThatTheServerHangsAndGoesOnWithIt() {
    place.teyel().hang();
    everyScreenSaysSo();
    place.teyel().goOn();
    screens.forEach(Tablet::awaitBack);
    assertThat(sell.page().url()).contains("/sell");
    sell.tap("shell.sign-out");
    sell.page().waitForURL("**/who");
  }

  @Test
  void everyScreenSaysByItselfThatTheNetworkIsGone() {
    sell.network(false);
    wall.network(false);
    everyScreenSaysSo();
    sell.network(true);
    wall.network(true);
    screens.forEach(Tablet::awaitBack);
  }

  /// Nothing tells the one browser that its network is gone, as behind a switch that has no power;
  /// to the other a hotspot answers with a page of its own.
  @Test
  void beatsThatAreLostOrAnsweredBySomebodyElseAreSaidUntilTheServerAnswersAgain() {
    customers.page().route(BEATS, Route::abort);
    board
        .page()
        .route(
            BEATS,
            route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("Welcome")));
    customers.awaitAway(LIMIT);
    board.awaitAway(LIMIT);
    customers.page().unroute(BEATS);
    customers.awaitBack();
    assertThat(customers.page().url()).contains("/display");
  }

  @Test
  void oneLostBeatSaysNothing() {
    Page page = customers.page();
    page.evaluate(
        """
        () => {
          window.states = [];
          Vaadin.connectionState.addStateChangeListener((before, now) => window.states.push(now));
        }
        """);
    List<String> beats = new ArrayList<>();
    page.onRequestFailed(request -> note(beats, request, "lost"));
    page.onResponse(answer -> note(beats, answer.request(), "answered"));
    page.route(BEATS, Route::abort, new Page.RouteOptions().setTimes(1));
    page.waitForCondition(
        () -> beats.contains("lost") && beats.lastIndexOf("answered") > beats.indexOf("lost"));
    assertThat((List<?>) page.evaluate("() => window.states")).isEmpty();
  }

  /// A beat that told who asks would keep her signed in for ever.
  @Test
  void aBeatTellsNobodyWhoAsks() {
    Request beat = customers.page().waitForRequest(BEATS, () -> {});
    assertThat(beat.allHeaders()).doesNotContainKey("cookie");
    assertThat(beat.response().allHeaders())
        .doesNotContainKey("set-cookie")
        .containsEntry("cache-control", "no-store");
  }

  private static void everyScreenSaysSo() {
    long since = System.nanoTime();
    for (Tablet screen : screens) {
      screen.awaitAway(LIMIT.minusNanos(System.nanoTime() - since));
    }
  }

  private static void note(List<String> beats, Request request, String end) {
    if (request.url().endsWith("/alive")) {
      beats.add(end);
    }
  }
}
