package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.DemoPlace.Person;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Four screens that nobody taps: each says within ten seconds that the server is gone, and takes
/// it back.
abstract class FourScreens {

  static final Duration LIMIT = Duration.ofSeconds(10);
  static final String BEATS = "**/alive";

  @TempDir static Path folder;
  static DemoPlace place;
  static Tablet wall;
  static Tablet sell;
  static Tablet board;
  static Tablet customers;
  static List<Tablet> screens;

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

  static void everyScreenSaysSo() {
    long since = System.nanoTime();
    for (Tablet screen : screens) {
      screen.awaitAway(LIMIT.minusNanos(System.nanoTime() - since));
    }
  }
}
