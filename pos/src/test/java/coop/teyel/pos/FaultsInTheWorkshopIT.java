package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.teyel.pos.DemoPlace.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong in the workshop, by hand, on the real jar: work and labels once, sums as typed.
class FaultsInTheWorkshopIT {

  @TempDir static Path folder;
  private static DemoPlace place;
  private static Tablet zehra;

  @BeforeAll
  static void open() {
    place = new DemoPlace(folder);
    zehra = place.tablet(Person.ZEHRA);
  }

  @AfterAll
  static void close() {
    try (DemoPlace _ = place) {
      assertThat(place.ledger().problems()).isEmpty();
      assertThat(place.count("print_job where state = 'FAILED' and trouble <> 'TOO_LATE'"))
          .isZero();
      assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    }
  }

  @Test
  void workThatIsTappedTwiceIsWrittenDownOnce() {
    int before = place.count("work");
    openBundle();
    zehra.tapTwiceAtOnce(zehra.primary());
    zehra.page().waitForURL("**/board");
    assertThat(place.count("work")).isEqualTo(before + 1);
    openBundle();
    zehra.primary().dblclick();
    zehra.page().waitForURL("**/board");
    zehra.settle();
    assertThat(place.count("work")).isEqualTo(before + 2);
  }

  @Test
  void labelsThatAreTappedTwiceArePrintedOnce() {
    zehra.open("labels");
    int garments = place.count("garment");
    int jobs = place.count("print_job where kind = 'LABEL'");
    int waiting = waitingForLabels();
    zehra.tapTwiceAtOnce(zehra.primary());
    zehra.awaitText("labels.printed", waiting);
    assertThat(place.count("garment")).isEqualTo(garments + waiting);
    assertThat(place.count("print_job where kind = 'LABEL'")).isEqualTo(jobs + waiting);
    int next = waitingForLabels();
    assertThat(zehra.underASecondTap(zehra.primary())).isEmpty();
    assertThat(place.count("garment")).isEqualTo(garments + waiting + next);
  }

  @Test
  void aPriceIsTakenInEveryWritingAndRefusedInWords() {
    openDress();
    refusesPrice("-5", "controls.money.negative");
    zehra.picture("negative-price");
    refusesPrice("", "controls.money.empty");
    refusesPrice("12,5050", "controls.money.too-fine", 2);
    refusesPrice("1e9", "controls.money.not-a-number");
    refusesPrice("99999999999999999999", "controls.money.too-large");
    zehra.fill("designs.price", "1000000,01");
    zehra.tap("designs.save");
    zehra.awaitText("designs.refused.price");
    zehra.picture("huge-price");
    takesPrice("450.50", 450_50);
    takesPrice("1.250,75", 1_250_75);
    takesPrice("٤٥٠٫٢٥", 450_25);
    takesPrice("۴۵۰", 450_00);
  }

  private static void openBundle() {
    zehra.open("board");
    zehra.page().locator(".board-column").nth(1).locator("vaadin-button.bundle").first().click();
    zehra.page().waitForURL("**/work/**");
  }

  private static int waitingForLabels() {
    Locator number = zehra.page().locator(".tile.chosen .number");
    return Integer.parseInt(number.textContent().strip());
  }

  private static void openDress() {
    zehra.open("designs");
    zehra.tapWord("Puantiyeli elbise");
    zehra.page().waitForURL("**/design/**");
    zehra.settle();
  }

  private static void refusesPrice(String typed, String key, Object... arguments) {
    zehra.fill("designs.price", typed);
    zehra.tap("designs.save");
    zehra.awaitText(key, arguments);
  }

  private static void takesPrice(String typed, long kurus) {
    openDress();
    zehra.fill("designs.price", typed);
    zehra.tap("designs.save");
    zehra.page().waitForURL("**/designs");
    assertThat(place.count("design_version where list_price = " + kurus)).isPositive();
  }
}
