package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.teyel.hardware.Seeds;
import coop.teyel.pos.KeyboardScanner.Key;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scanner that types like a keyboard against hands that do, in a real browser on the real jar.
class ScannerIT {

  private static final int ROUNDS = Seeds.rounds(40);

  /// Its check digit is right, and no garment has it.
  private static final String NOBODYS = GarmentNumber.of(7_654_321).digits();

  /// A browser that reads these codes one after another, as soon as the camera shows something.
  private static final String READER =
      """
      const codes = ['%s', '%s', '%s'];
      window.BarcodeDetector = class {
        static async getSupportedFormats() {
          return ['code_128'];
        }
        async detect(video) {
          if (video.videoWidth === 0) return [];
          window.looking = video.srcObject.getTracks()[0];
          return codes.splice(0, 1).map(rawValue => ({rawValue}));
        }
      };
      """;

  @TempDir static Path folder;
  private static RunningTeyel teyel;
  private static Tablet tablet;
  private static KeyboardScanner wedge;

  @BeforeAll
  static void openStall() {
    teyel = RunningTeyel.startDemo(folder).awaitReady().unheard();
    tablet = fresh();
    wedge = tablet.wedge();
    tablet.signIn("Zehra", Coop.DEMO_PIN);
    tablet.open("till");
    tablet.fill("till.float", "500");
    tablet.tap("till.open");
    tablet.awaitText("till.opened");
  }

  @AfterAll
  static void close() {
    try (RunningTeyel _ = teyel;
        Tablet _ = tablet) {
      assertThat(teyel.isRunning()).isTrue();
    }
  }

  @Test
  void aBurstLeavesAFieldAsItWasAndTypingStaysInIt() {
    tablet.open("members");
    Locator field = tablet.page().getByLabel(tablet.text("members.nickname")).first();
    RandomGenerator random = Seeds.seeded("ScannerIT");
    for (int round = 0; round < ROUNDS; round++) {
      String text = digits(random, 6 + random.nextInt(10));
      boolean isScan = random.nextBoolean();
      int gap = isScan ? 1 + random.nextInt(45) : 56 + random.nextInt(200);
      field.fill("Ayşe");
      List<Key> keys = new ArrayList<>(KeyboardScanner.keys(text));
      if (isScan) {
        keys.add(random.nextBoolean() ? Key.ENTER : Key.TAB);
      }
      wedge.type(keys, gap);
      assertThat(field.inputValue())
          .as("round %d: %s, a key every %d ms", round, text, gap)
          .isEqualTo(isScan ? "Ayşe" : "Ayşe" + text);
      assertThat(field.evaluate("it => it === document.activeElement")).isEqualTo(true);
    }
  }

  @Test
  void aScanPressesNothingAndAFingerOnEnterDoes() {
    tablet.open("devices");
    tablet.button(tablet.text("printing.papers")).focus();
    wedge.scan(NOBODYS);
    wedge.scan("a blank presses too");
    wedge.scan(KeyboardScanner.keys(NOBODYS), Key.TAB);
    tablet.settle();
    assertThat(tablet.page().url()).endsWith("/devices");
    wedge.type(List.of(Key.ENTER), 100);
    tablet.page().waitForURL("**/papers");
  }

  @Test
  void aLineFeedAfterTheEndPressesNothingEither() {
    tablet.open("devices");
    tablet.button(tablet.text("printing.papers")).focus();
    List<Key> keys = new ArrayList<>(KeyboardScanner.keys(NOBODYS));
    keys.addAll(List.of(Key.ENTER, Key.ENTER));
    wedge.type(keys, 4);
    tablet.settle();
    assertThat(tablet.page().url()).endsWith("/devices");
  }

  @Test
  void neverTypesAPin() {
    try (Tablet wall = fresh()) {
      KeyboardScanner beside = wall.wedge();
      wall.open("who");
      wall.tapWord("Zehra");
      wall.page().locator(".keypad").waitFor();
      String dots = wall.page().locator(".pin-dots").textContent();
      beside.scan(NOBODYS);
      wall.page().locator(".keypad vaadin-button").first().focus();
      beside.scan(NOBODYS);
      wall.button(wall.text("members.wall.enter")).focus();
      beside.scan(NOBODYS);
      wall.settle();
      assertThat(wall.page().locator(".pin-dots").textContent()).isEqualTo(dots);
      assertThat(wall.page().locator(".pin-answer").textContent()).isBlank();
    }
  }

  @Test
  void neverTypesAnAmountIntoTheCashPad() {
    sell(tablet);
    String garment = forSale().getFirst();
    wedge.scan(garment);
    tablet.page().locator(".lines .line").first().waitFor();
    tablet.tap("sales.pay");
    tablet.page().waitForURL("**/pay/**");
    tablet.page().locator(".keypad vaadin-button").first().focus();
    wedge.scan(NOBODYS);
    tablet.settle();
    assertThat(tablet.page().locator(".typed").textContent()).isBlank();
    assertThat(tablet.page().url()).contains("/pay/");
    tablet.open("sell");
    tablet.tap("sales.remove");
    tablet.settle();
  }

  @Test
  void readsDigitsInEveryLayout() {
    sell(tablet);
    List<List<Key>> layouts =
        List.of(
            KeyboardScanner.keys(nobodys(0)),
            KeyboardScanner.french(nobodys(1)),
            KeyboardScanner.arabic(nobodys(2)),
            KeyboardScanner.dead(nobodys(3)),
            KeyboardScanner.padWithoutNumLock(nobodys(4)));
    for (int layout = 0; layout < layouts.size(); layout++) {
      wedge.scan(layouts.get(layout), Key.ENTER);
      refusal().filter(containing(nobodys(layout))).waitFor();
    }
  }

  @Test
  void twoEqualScansWithin300MillisecondsAreOne() {
    sell(tablet);
    String garment = forSale().getLast();
    Locator already = refusal().filter(containing(tablet.text("sales.scan.already", "").strip()));
    wedge.scanTwice(garment, 250);
    tablet.page().locator(".lines .line").first().waitFor();
    tablet.settle();
    assertThat(already.count()).isZero();
    wedge.scan(NOBODYS);
    refusal().filter(containing(NOBODYS)).waitFor();
    tablet.tap("sales.remove");
    tablet.awaitCount(tablet.page().locator(".lines .line"), 0);
    tablet.scan(garment);
    tablet.scan(garment);
    already.waitFor();
    tablet.awaitCount(tablet.page().locator(".lines .line"), 1);
    tablet.tap("sales.remove");
    tablet.settle();
  }

  @Test
  void theLivePictureIsBelievedWhenTwoFramesAgree() {
    String garment = forSale().getFirst();
    try (Tablet phone = fresh()) {
      phone.page().addInitScript(READER.formatted(NOBODYS, garment, garment));
      phone.signIn("Zehra", Coop.DEMO_PIN);
      sell(phone);
      phone.tap("scans.camera");
      phone.page().locator(".lines .line").first().waitFor();
      phone.awaitGone(phone.page().locator(".camera-live"));
      assertThat(phone.page().locator(".refusal").count())
          .as("what one frame shows is not believed")
          .isZero();
      assertThat(phone.page().evaluate("() => window.looking.readyState")).isEqualTo("ended");
      phone.tap("sales.remove");
      phone.settle();
    }
  }

  @Test
  void fourThousandSignsAreRefusedAsText() {
    sell(tablet);
    tablet.burst("7".repeat(4_000));
    refusal().waitFor();
    assertThat(refusal().textContent()).contains("777…").hasSizeLessThan(200);
  }

  private static Tablet fresh() {
    return new Tablet(teyel.url(), Language.TR, 1280, 800);
  }

  private static void sell(Tablet tablet) {
    tablet.open("sell");
    tablet.page().locator(".sell").waitFor();
  }

  private static String nobodys(int nth) {
    return GarmentNumber.of(7_654_300 + nth).digits();
  }

  private static Locator refusal() {
    return tablet.page().locator(".refusal");
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static String digits(RandomGenerator random, int length) {
    return random
        .ints(length, 0, 10)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private static List<String> forSale() {
    return List.copyOf(
        new DatabaseInvariants(folder.resolve("teyel.db"))
            .strings("select garment from garment_now where owner_kind = 'FOR_SALE'"));
  }
}
