package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// A tablet in somebody's hands: finds what it taps by the texts that she reads.
final class Tablet implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private static final Pattern SENT = Pattern.compile(".*v-r=uidl.*");

  private final String url;
  private final Language language;
  private final Path pictures;
  private final Texts texts = new Texts();
  private final BrowserContext context;
  private final Page page;
  private final KeyboardScanner wedge;
  private boolean isKept;
  private String lastScan = "";
  private int taken;

  Tablet(String url, Language language, int width, int height) {
    this(
        url,
        language,
        Chromium.fresh(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language.locale().toLanguageTag())));
  }

  private Tablet(String url, Language language, BrowserContext context) {
    this.url = url;
    this.language = language;
    this.pictures = Path.of("target", "pictures", language.code());
    this.context = context;
    this.page = context.newPage();
    this.wedge = new KeyboardScanner(page);
    page.setDefaultTimeout(PATIENCE_MILLIS);
  }

  /// Another window of the same browser, with whoever is signed in here; ends with this one.
  Tablet window() {
    return new Tablet(url, language, context);
  }

  Page page() {
    return page;
  }

  Locale locale() {
    return language.locale();
  }

  /// What stands on the screen for that key.
  String text(String key, Object... arguments) {
    return texts.say(language.locale(), key, arguments);
  }

  void open(String route) {
    page.navigate(url + "/" + route);
    page.locator(".frame .screen").waitFor();
    settle();
  }

  void tap(String key, Object... arguments) {
    button(text(key, arguments)).click();
  }

  void tapWord(String word) {
    button(word).click();
  }

  /// The button or tile with that word; the last one, so that a dialog's comes before the page's.
  Locator button(String word) {
    return page.locator("vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(word))
        .last();
  }

  /// Goes in at the wall of faces.
  void signIn(String nickname, String pin) {
    open("who");
    tapWord(nickname);
    page.locator(".keypad").waitFor();
    pin.chars().mapToObj(Character::toString).forEach(this::key);
    // in her own language, whatever this tablet's is
    primary().click();
    page.waitForURL("**/home");
  }

  /// Taps a key of the keypad.
  void key(String digits) {
    page.locator(".keypad vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + digits + "\\s*$")))
        .click();
  }

  /// Taps twice before the first tap can have been answered; does not wait for an answer.
  void tapTwiceAtOnce(Locator button) {
    button.evaluate("it => { it.click(); it.click(); }");
  }

  /// Taps, and tells which button a second tap falls on in the moment in which another primary
  /// action is there; empty for none.
  String underASecondTap(Locator button) {
    return button
        .evaluate(
            """
            async tapped => {
              const r = tapped.getBoundingClientRect();
              const another = () => [...document.querySelectorAll('.screen-bar vaadin-button.primary')].some(it => it !== tapped);
              tapped.click();
              while (!another()) await new Promise(requestAnimationFrame);
              return document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2).closest('vaadin-button')?.textContent ?? '';
            }
            """)
        .toString();
  }

  /// The one primary action of the screen.
  Locator primary() {
    return page.locator(".screen-bar vaadin-button.primary");
  }

  /// Whether the network is there.
  void network(boolean there) {
    context.setOffline(!there);
  }

  /// Lets what the tablet sends next come to the server, and cuts the connection before the answer.
  void loseTheNextAnswer() {
    page.route(
        SENT,
        route -> {
          route.fetch();
          route.abort();
        },
        new Page.RouteOptions().setTimes(1));
  }

  /// From now on keeps what the page sends for a scan, for [#deliverScanAgain].
  void keepScans() {
    page.evaluate(
        """
        () => {
          const desk = [...document.querySelectorAll('span')].find(it => it.$server?.heard).$server;
          const heard = desk.heard;
          desk.heard = (...sent) => {
            window.deliverScanAgain = () => heard.apply(desk, sent);
            return heard.apply(desk, sent);
          };
        }
        """);
  }

  /// Sends the last scan once more with the same id, later than an echo; waits for the answer.
  void deliverScanAgain() {
    awaitNoEcho(lastScan);
    page.evaluate("() => { window.deliverScanAgain(); }");
    settle();
  }

  void fill(String key, String value) {
    fillWord(text(key), value);
  }

  /// Fills in more than the field lets a person type.
  void forceInto(String key, String value) {
    page.getByLabel(text(key), new Page.GetByLabelOptions().setExact(true))
        .first()
        .evaluate("it => it.removeAttribute('maxlength')");
    fill(key, value);
  }

  private void fillWord(String label, String value) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    field.fill(value);
    field.blur();
  }

  /// Scans as a scanner that types does, wherever the focus is; then waits for the server's answer.
  void scan(String digits) {
    awaitNoEcho(digits);
    wedge.scan(digits);
    settle();
  }

  /// The program takes the same code for an echo while 300 ms have not passed by its own clock,
  /// which no test can set: so the same code again comes later than that.
  private void awaitNoEcho(String code) {
    if (code.equals(lastScan)) {
      page.waitForTimeout(350);
    }
    lastScan = code;
  }

  /// The scanner that is plugged in here.
  KeyboardScanner wedge() {
    return wedge;
  }

  /// A scan in one moment, in any script, as long as it may be. Does not wait for an answer. For
  /// its keys at least a second has passed since the last one, so that however fast the test is,
  /// the same code again is no echo.
  void burst(String text) {
    awaitNoEcho(text);
    page.evaluate(
        """
        text => {
          const at = Math.max(performance.now(), (window.lastBurst ?? 0) + 1000);
          window.lastBurst = at;
          for (const key of [...text, 'Enter']) {
            const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true});
            Object.defineProperty(event, 'timeStamp', {value: at});
            document.activeElement.dispatchEvent(event);
          }
        }
        """,
        text);
  }

  /// Waits until the server has answered everything.
  void settle() {
    page.waitForFunction(
        "() => window.Vaadin && Vaadin.Flow && Object.values(Vaadin.Flow.clients || {})"
            + ".filter(c => c.isActive).every(c => !c.isActive())");
  }

  /// Waits until the screen says by itself that the connection is gone, so long at most.
  void awaitAway(Duration atMost) {
    page.getByText(text("controls.away"))
        .waitFor(new Locator.WaitForOptions().setTimeout(atMost.toMillis()));
  }

  /// Waits until the screen says no more that the connection is gone.
  void awaitBack() {
    awaitCount(page.getByText(text("controls.away")), 0);
  }

  /// Waits until there are so many.
  void awaitCount(Locator locator, int count) {
    PlaywrightAssertions.assertThat(locator)
        .hasCount(count, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS));
  }

  void awaitText(String key, Object... arguments) {
    awaitWord(text(key, arguments));
  }

  void awaitWord(String word) {
    page.getByText(word).first().waitFor();
  }

  void awaitGone(Locator locator) {
    locator.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  /// Takes a picture of the screen, and measures it by the rules of touch.
  void picture(String name) {
    settle();
    pictureWhileAway(name);
  }

  /// The same while the server cannot answer.
  void pictureWhileAway(String name) {
    awaitDrawn();
    awaitArrived();
    taken++;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve("%02d-%s.png".formatted(taken, name))));
    TouchRules rules = new TouchRules(page);
    assertThat(rules.tooSmall()).as(name + ": too small to touch or read").isEmpty();
    assertThat(rules.covered()).as(name + ": covered or out of view").isEmpty();
    assertThat(page.evaluate("() => document.documentElement.dir"))
        .as(name + ": direction")
        .isEqualTo(language.isRightToLeft() ? "rtl" : "ltr");
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"))
        .as(name + ": nothing is wider than the screen")
        .isEqualTo(true);
  }

  /// Waits for letters, pictures and icons; an icon is a mask and tells nobody when it is there.
  private void awaitDrawn() {
    page.evaluate(
        """
        () => {
          const pictures = [...document.querySelectorAll('img')].map(it => it.src);
          const icons = [...document.querySelectorAll('.icon')]
              .map(it => getComputedStyle(it).maskImage.slice('url("'.length, -'")'.length));
          const drawn = [...pictures, ...icons].map(address =>
              Object.assign(new Image(), {src: address}).decode().catch(() => {}));
          return Promise.all([document.fonts.ready, ...drawn]).then(() => true);
        }
        """);
  }

  /// Waits until what came in just now takes taps.
  private void awaitArrived() {
    page.evaluate(
        """
        () => Promise.allSettled(document.getAnimations()
            .filter(it => it.animationName === 'arrive').map(it => it.finished)).then(() => true)
        """);
  }

  /// From now on it outlives whoever uses it, until its [#end()].
  Tablet keep() {
    isKept = true;
    return this;
  }

  /// Puts it down, or away.
  @Override
  public void close() {
    if (!isKept) {
      end();
    }
  }

  /// Puts it away for good.
  void end() {
    context.close();
  }
}
