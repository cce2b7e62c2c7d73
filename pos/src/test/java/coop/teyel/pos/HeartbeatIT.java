package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The server cannot be reached, and nobody taps: every screen says so within ten seconds, and
/// takes it back; and what it asks for that.
class HeartbeatIT extends FourScreens {

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

  private static void note(List<String> beats, Request request, String end) {
    if (request.url().endsWith("/alive")) {
      beats.add(end);
    }
  }
}
