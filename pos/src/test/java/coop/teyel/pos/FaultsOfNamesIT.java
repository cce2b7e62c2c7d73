package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.pos.DemoPlace.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names of members, stalls and designs that mean something to a browser, or are far too long: they
/// are only names, on screens and on paper.
class FaultsOfNamesIT {

  private static final String NASTY = "<img src=x onerror=hacked=1>\"'&🧵";
  private static final String ENDLESS = "ş".repeat(500);

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
      assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    }
  }

  @Test
  void namesOfTagsQuotesAndEmojiAreOnlyNames() throws IOException {
    addMember(NASTY);
    zehra.awaitText("members.added", NASTY);
    zehra.picture("nasty-nickname");
    zehra.open("stalls");
    zehra.fill("stock.stalls.name", NASTY);
    zehra.tap("stock.stalls.add");
    zehra.awaitText("stock.stalls.added", NASTY);
    openDesign();
    zehra.fill("designs.name", NASTY);
    zehra.tap("designs.save");
    zehra.page().waitForURL("**/designs");
    for (String route : List.of("designs", "batches", "members", "stalls", "pack", "till", "who")) {
      zehra.open(route);
      zehra.awaitWord(NASTY);
      assertThat(zehra.page().evaluate("() => window.hacked")).as(route).isNull();
    }
    try (SocketPrinter printer = new SocketPrinter()) {
      zehra.open("devices/printer/RECEIPTS");
      zehra.fill("printing.address", printer.address());
      zehra.tap("printing.save");
      zehra.awaitText("printing.saved");
      zehra.signIn(NASTY, "1234");
      openTill();
      sell();
      receiptIsWhole(new RehearsalPrinter().print(Profile.named("generic-80"), printer.next()));
    }
    zehra.open("receipts");
    zehra.awaitText("receipts.today");
    assertThat(zehra.page().evaluate("() => window.hacked")).isNull();
    place.signIn(zehra, Person.ZEHRA);
  }

  @Test
  void ofFiveHundredLettersAFieldTakesAsManyAsFit() {
    addMember(ENDLESS);
    zehra.awaitText("members.added", ENDLESS.substring(0, 40));
    zehra.open("stalls");
    zehra.fill("stock.stalls.name", ENDLESS);
    zehra.tap("stock.stalls.add");
    zehra.awaitText("stock.stalls.added", ENDLESS.substring(0, 40));
    zehra.picture("long-stall");
  }

  @Test
  void aBrowserThatSendsFiveHundredLettersIsRefusedInWords() {
    zehra.open("members");
    zehra.forceInto("members.nickname", ENDLESS);
    zehra.fill("members.pin", "1234");
    zehra.tap("members.add");
    zehra.awaitText("members.bad-nickname");
    zehra.picture("endless-nickname");
    zehra.open("stalls");
    zehra.forceInto("stock.stalls.name", ENDLESS);
    zehra.tap("stock.stalls.add");
    zehra.awaitText("stock.stalls.bad-name");
    openDesign();
    zehra.forceInto("designs.name", ENDLESS);
    zehra.tap("designs.save");
    zehra.awaitText("designs.refused.name");
    assertThat(place.count("member_version where length(nickname) > 40")).isZero();
  }

  private static void addMember(String nickname) {
    zehra.open("members");
    zehra.fill("members.nickname", nickname);
    zehra.fill("members.pin", "1234");
    zehra.tap("members.role.SELLER");
    zehra.tap("members.add");
  }

  private static void openDesign() {
    zehra.open("designs");
    zehra.page().locator("vaadin-button.tile").first().click();
    zehra.page().waitForURL("**/design/**");
    zehra.settle();
  }

  /// With a float in every writing but a right one, and then a right one.
  private static void openTill() {
    zehra.open("till");
    zehra.tapWord(NASTY);
    zehra.awaitText("till.closed", NASTY);
    refusesFloat("-1", "controls.money.negative");
    refusesFloat("1,2,3", "controls.money.not-a-number");
    refusesFloat("9".repeat(30), "controls.money.too-large");
    refusesFloat("10000000,01", "till.bad-float");
    zehra.picture("huge-float");
    zehra.fill("till.float", "٥٠٠٫٢٥");
    zehra.tap("till.open");
    zehra.awaitText("till.opened");
    assertThat(place.count("till_session where float_amount = 50025")).isEqualTo(1);
  }

  private static void refusesFloat(String typed, String key) {
    zehra.fill("till.float", typed);
    zehra.tap("till.open");
    zehra.awaitText(key);
  }

  private static void sell() {
    zehra.open("sell");
    zehra.burst(place.garments().getFirst());
    zehra.page().locator(".lines .line").first().waitFor();
    zehra.tap("sales.pay");
    zehra.page().waitForURL("**/pay/**");
    zehra.primary().click();
    zehra.page().waitForURL("**/change/**");
  }

  private static void receiptIsWhole(Paper receipt) {
    assertThat(receipt.problems()).isEmpty();
    assertThat(place.ledger().strings("select substr(hash, 1, 12) from event where type = 'sale'"))
        .anySatisfy(mark -> assertThat(receipt.lines()).anyMatch(line -> line.contains(mark)));
  }
}
