package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import coop.teyel.hardware.Cable;
import coop.teyel.hardware.scanning.LabelPhotos;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.texts.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

/// A sale with a serial scanner, a customer display, a drawer and a customers' window, in a real
/// browser, on the real jar, over real pseudo-terminals.
abstract class OtherDevices {

  private static final Charset DISPLAY_TABLE = Charset.forName("IBM437");
  private static final byte[] BELL = {7};

  @TempDir Path folder;

  final void sellWithAll(Language language, String seller, int width, int height)
      throws SQLException {
    FirstRun.layDemo(folder);
    speak(language);
    try (Cable scanner = Cable.plugIn();
        Cable display = Cable.plugIn();
        Cable drawer = Cable.plugIn();
        RunningTeyel teyel = RunningTeyel.start(folder).awaitReady();
        Tablet tablet = new Tablet(teyel.url(), language, width, height);
        Tablet window = new Tablet(teyel.url(), language, width, height)) {
      tablet.signIn("Zehra", Coop.DEMO_PIN);
      setUp(tablet, scanner, display, drawer);
      openTill(tablet, seller);
      openWindow(window, seller);
      sell(tablet, window, scanner, display, drawer);
      tablet.open("devices/others");
      tablet.picture("devices-others");
    }
  }

  private static void setUp(Tablet office, Cable scanner, Cable display, Cable drawer) {
    set(office, "SCANNER", scanner);
    set(office, "DISPLAY", display);
    set(office, "DRAWER", drawer);
    office.awaitCount(ready(office), 3);
    office.picture("devices-all-ready");
    office.tap("peripherals.open");
    office.awaitText("peripherals.opened");
    assertThat(drawer.read(1)).isEqualTo(BELL);
    office.tap("peripherals.show");
    awaitOn(display, "0123456789 abc ABC");
    office.page().locator(".display-picture").filter(with("0123456789 abc ABC")).waitFor();
    office.fill("peripherals.rehearse", "12345670");
    office.tap("peripherals.rehearse.do");
    office.awaitText("peripherals.not-landed");
    office.picture("devices-rehearsed");
  }

  private static void set(Tablet office, String kind, Cable port) {
    office.open("devices/other/" + kind);
    office.awaitText("peripherals.ports");
    office.awaitGone(office.page().locator(".wait-sign"));
    office.fill("peripherals.port", port.port());
    office.awaitText("printing.baud");
    office.picture("device-" + kind.toLowerCase(Locale.ROOT));
    office.tap("printing.save");
    office.page().waitForURL("**/devices/others");
    office.awaitWord(port.port());
  }

  private static Locator ready(Tablet office) {
    return office.page().locator(".device-state").filter(with(office.text("printing.ready")));
  }

  private static void openTill(Tablet tablet, String seller) {
    tablet.signIn(seller, Coop.DEMO_PIN);
    tablet.open("till");
    tablet.fill("till.float", "500");
    tablet.tap("till.open");
    tablet.awaitText("till.opened");
  }

  private static void openWindow(Tablet window, String seller) {
    window.signIn(seller, Coop.DEMO_PIN);
    window.page().navigate(window.page().url().replace("/home", "/display"));
    window.awaitText("customer.welcome");
    window.picture("customer-welcome");
  }

  private void sell(Tablet tablet, Tablet window, Cable scanner, Cable display, Cable drawer) {
    Deque<String> codes = new ArrayDeque<>(atTheStall());
    tablet.open("sell");
    tablet.page().locator(".sell").waitFor();
    send(scanner, codes.pop());
    lines(tablet, 1);
    Money first = price(0);
    awaitOn(display, amount(first, tablet));
    window.page().locator(".customer-piece").waitFor();
    photograph(tablet, codes.pop());
    lines(tablet, 2);
    send(scanner, codes.pop());
    lines(tablet, 3);
    window.page().locator(".customer-piece").nth(2).waitFor();
    Money total = sum();
    windowShows(window, total);
    window.picture("customer-choosing");
    tablet.picture("sell-with-camera");
    Money less = takeOff(tablet, window, total);
    pay(tablet, window, display, drawer, less);
    giveBack(tablet, window, drawer);
  }

  private static Money takeOff(Tablet tablet, Tablet window, Money total) {
    tablet.tap("sales.discount");
    tablet.fill("sales.discount.sum", "50");
    tablet.tap("sales.discount.MANY");
    Money less = total.minus(Money.ofMinor(50_00, Currency.TRY));
    windowShows(window, less);
    window.awaitText("sales.discount");
    window.picture("customer-discount");
    return less;
  }

  private static void pay(Tablet tablet, Tablet window, Cable display, Cable drawer, Money total) {
    tablet.tap("sales.pay");
    tablet.page().waitForURL("**/pay/**");
    awaitOn(display, amount(total, tablet));
    window.picture("customer-paying");
    assertThat(size(window, ".total .sum-shown")).isGreaterThanOrEqualTo(64);
    tablet.page().locator(".quick vaadin-button").last().click();
    tablet.page().waitForURL("**/change/**");
    assertThat(drawer.read(1)).isEqualTo(BELL);
    window.page().locator(".hand-over .piece").first().waitFor();
    assertThat(size(window, ".change .sum-shown")).isGreaterThanOrEqualTo(64);
    window.picture("customer-change");
    assertThat(drawer.read(1, Duration.ofMillis(500))).as("opened once").isEmpty();
  }

  private static void giveBack(Tablet tablet, Tablet window, Cable drawer) {
    tablet.tap("sales.returns");
    tablet.page().waitForURL("**/returns/**");
    tablet.page().locator("vaadin-button.choice").first().click();
    tablet.tap("sales.refund.cash");
    window.awaitText("customer.back");
    assertThat(drawer.read(1)).isEqualTo(BELL);
    window.picture("customer-given-back");
    tablet.tap("sales.next");
    window.awaitText("customer.welcome");
  }

  private static void photograph(Tablet tablet, String code) {
    FileChooser camera = tablet.page().waitForFileChooser(() -> tablet.tap("scans.camera"));
    camera.setFiles(new FilePayload("label.jpg", "image/jpeg", photo(code)));
  }

  /// A label on a table, as a phone of twelve megapixels sees it.
  private static byte[] photo(String code) {
    BufferedImage photo = new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = photo.createGraphics();
    canvas.setColor(new Color(150, 120, 110));
    canvas.fillRect(0, 0, 4_000, 3_000);
    BufferedImage bars = LabelPhotos.bars(code);
    canvas.translate(1_200, 1_000);
    canvas.rotate(Math.toRadians(7));
    canvas.drawImage(bars, 0, 0, bars.getWidth() * 4, bars.getHeight() * 4, null);
    canvas.dispose();
    return LabelPhotos.file(photo, "jpg");
  }

  private static void send(Cable scanner, String code) {
    scanner.write((code + "\r").chars().toArray());
  }

  private static void lines(Tablet tablet, int count) {
    tablet.page().locator(".lines .line").nth(count - 1).waitFor();
  }

  private static void windowShows(Tablet window, Money total) {
    window
        .page()
        .locator(".customer .total")
        .filter(with(MoneyText.withSign(total, window.locale()).replace('\u00a0', ' ')))
        .waitFor();
  }

  /// Reads what goes to a display until the text is among it.
  private static void awaitOn(Cable display, String text) {
    StringBuilder read = new StringBuilder();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          read.append(new String(display.readSome(200), DISPLAY_TABLE));
          return read.indexOf(text) >= 0;
        });
  }

  /// The figures of a sum, without its sign.
  private static String amount(Money sum, Tablet tablet) {
    return MoneyText.withSign(sum, tablet.locale()).replaceAll("[^0-9.,]", "");
  }

  private static double size(Tablet window, String selector) {
    return ((Number)
            window
                .page()
                .locator(selector)
                .evaluate("it => parseFloat(getComputedStyle(it).fontSize)"))
        .doubleValue();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private List<String> atTheStall() {
    return List.copyOf(
        ledger()
            .strings(
                "select garment from garment_now where owner_kind = 'FOR_SALE' and place_kind = 'STALL'"));
  }

  private Money price(int line) {
    return Money.ofMinor(
        Long.parseLong(
            ledger()
                .strings(
                    "select price from basket_line where state = 'HELD' and position = "
                        + (line + 1))
                .iterator()
                .next()),
        Currency.TRY);
  }

  private Money sum() {
    return Money.ofMinor(
        Long.parseLong(
            ledger()
                .strings("select sum(price) from basket_line where state = 'HELD'")
                .iterator()
                .next()),
        Currency.TRY);
  }

  private DatabaseInvariants ledger() {
    return new DatabaseInvariants(folder.resolve("teyel.db"));
  }

  /// The co-op's first language is the one of the test, and so is that of its coordinator.
  private void speak(Language language) throws SQLException {
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("coop", "member_version");
      tool.run("update coop set language = '" + language.code() + "'");
      tool.run(
          "update member_version set language = '"
              + language.code()
              + "' where nickname = 'Zehra'");
    }
  }
}
