package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.teyel.pos.DemoPlace.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong at a stall, by hand, on the real jar: a sentence for each, nothing lost, nothing
/// twice.
abstract class StallFaults {

  @TempDir static Path folder;
  static DemoPlace place;
  static Tablet emine;

  @BeforeAll
  static void open() {
    place = new DemoPlace(folder);
    place.openTill();
    emine = place.tablet(Person.EMINE);
  }

  @AfterAll
  static void close() {
    try (DemoPlace _ = place) {
      assertThat(place.ledger().problems()).isEmpty();
      assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    }
  }

  @BeforeEach
  void emptyBasket() {
    emine.open("sell");
    Locator lines = lines(emine);
    while (lines.count() > 0) {
      lines.first().locator(".line-out").click();
      emine.settle();
    }
  }

  static void scan(Tablet tablet, String code) {
    int before = lines(tablet).count();
    tablet.burst(code);
    lines(tablet).nth(before).waitFor();
  }

  static Locator lines(Tablet tablet) {
    return tablet.page().locator(".lines .line");
  }
}
