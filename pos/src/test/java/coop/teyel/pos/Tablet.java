package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import coop.teyel.production.fields.Language;
import coop.teyel.production.fields.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A tablet in somebody's hands: finds what it taps by the texts that she reads.
final class Tablet implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final String url;
  private final Language language;
  private final Path pictures;
  private final Optional<Path> guides =
      Optional.ofNullable(System.getProperty("teyel.pictures")).map(Path::of);
  private final Texts texts = new Texts();
  private final BrowserContext context;
  private final Page page;
  private int taken;

  Tablet(Browser browser, String url, Language language, int width, int height) {
    this.url = url;
    this.language = language;
    this.pictures = Path.of("target", "pictures", language.code());
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language.locale().toLanguageTag()));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
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

  void fill(String key, String value) {
    fillWord(text(key), value);
  }

  private void fillWord(String label, String value) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    field.fill(value);
    field.blur();
  }

  /// Types as a keyboard scanner does, a key every four milliseconds by its own clock, wherever the
  /// focus is; then waits for the server's answer.
  void scan(String digits) {
    CDPSession keyboard = context.newCDPSession(page);
    double time = System.currentTimeMillis() / 1000.0;
    for (char digit : digits.toCharArray()) {
      press(keyboard, String.valueOf(digit), "Digit" + digit, digit, String.valueOf(digit), time);
      time += 0.004;
    }
    press(keyboard, "Enter", "Enter", 13, "\r", time);
    keyboard.detach();
    settle();
  }

  private static void press(
      CDPSession keyboard, String key, String code, int keyCode, String text, double time) {
    for (String type : List.of("keyDown", "keyUp")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("key", key);
      event.addProperty("code", code);
      event.addProperty("windowsVirtualKeyCode", keyCode);
      event.addProperty("timestamp", time);
      if (type.equals("keyDown")) {
        event.addProperty("text", text);
      }
      keyboard.send("Input.dispatchKeyEvent", event);
    }
  }

  /// Waits until the server has answered everything.
  void settle() {
    page.waitForFunction(
        "() => window.Vaadin && Vaadin.Flow && Object.values(Vaadin.Flow.clients || {})"
            + ".filter(c => c.isActive).every(c => !c.isActive())");
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

  /// Taps a face on the wall, and her PIN.
  void signIn(String nickname, String pin) {
    awaitWord(nickname);
    tapWord(nickname);
    page.locator(".keypad").waitFor();
    for (char digit : pin.toCharArray()) {
      page.locator(".keypad vaadin-button")
          .filter(
              new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + digit + "\\s*$")))
          .click();
    }
    tap("members.wall.enter");
    page.waitForURL("**/home");
  }

  /// Takes a picture of the screen, and measures it by the rules of touch. With
  /// `-Dteyel.pictures=../docs/pictures` the guides' pictures are taken anew.
  void picture(String name) {
    settle();
    page.evaluate("() => document.fonts.ready");
    taken++;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve("%02d-%s.png".formatted(taken, name))));
    guides.ifPresent(folder -> renew(folder, name));
    assertThat(tooSmall()).as(name + ": too small to touch or read").isEmpty();
    assertThat(page.evaluate("() => document.documentElement.dir"))
        .as(name + ": direction")
        .isEqualTo(language.isRightToLeft() ? "rtl" : "ltr");
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"))
        .as(name + ": nothing is wider than the screen")
        .isEqualTo(true);
  }

  /// Puts the picture into the guides where they show it: `name.png`, in Arabic `name-ar.png`.
  private void renew(Path guides, String name) {
    String suffix = language == Language.AR ? "-ar" : "";
    Path shown = guides.resolve(name + suffix + ".png");
    if (Files.exists(shown)) {
      page.screenshot(new Page.ScreenshotOptions().setPath(shown));
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> tooSmall() {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const laptop = document.querySelector('.laptop') !== null;
              const least = laptop ? 44 : 56;
              const faults = [];
              const name = e => (e.className || e.tagName) + ' "' + e.textContent.trim().slice(0, 30) + '"';
              for (const e of document.querySelectorAll('vaadin-button')) {
                const r = e.getBoundingClientRect();
                if (r.width === 0 || getComputedStyle(e).visibility === 'hidden') continue;
                const [w, h] = e.matches('.primary') && !laptop ? [160, 72] : e.matches('.key') ? [96, 72]
                    : e.matches('.tile') ? [150, 150] : [least, least];
                if (r.width < w - 0.5 || r.height < h - 0.5) faults.push(name(e) + ' ' + Math.round(r.width) + 'x' + Math.round(r.height));
              }
              const walker = document.createTreeWalker(document.querySelector('.frame'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (!walker.currentNode.textContent.trim() || !e || e.getBoundingClientRect().width < 2) continue;
                if (/^(STYLE|SCRIPT)$/.test(e.tagName)) continue;
                if (parseFloat(getComputedStyle(e).fontSize) < 16) faults.push('text ' + name(e));
              }
              return faults;
            }
            """);
  }

  @Override
  public void close() {
    context.close();
  }
}
