package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import coop.teyel.production.fields.Language;
import coop.teyel.production.members.Coop;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody changes the last closing in the file while the program rests: it starts all the same,
/// says so on the console and on every page, and names the closing.
class AsWrittenIT {

  private static Playwright driver;
  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void openBrowser() {
    driver = Browsers.driver();
    browser = Browsers.chromium(driver);
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
    driver.close();
  }

  @ParameterizedTest
  @CsvSource({"TR, 1280, 800", "AR, 800, 1280"})
  void namesWhatWasChangedWhileItRested(Language language, int width, int height)
      throws SQLException {
    FirstRun.layDemo(folder);
    change("update member set language = '" + language.code() + "' where nickname = 'Zehra'");
    RunningTeyel teyel = RunningTeyel.start(folder).awaitReady().unheard();
    try (teyel;
        Tablet tablet = new Tablet(browser, teyel.url(), language, width, height)) {
      tablet.signIn("Zehra", Coop.DEMO_PIN);
      tablet.open("books");
      tablet.tap("books.as-written.title");
      tablet.awaitText("books.as-written.explained");
      tablet.picture("as-written");
      tablet.tap("books.as-written.look");
      tablet.awaitText("books.as-written.mark");
      tablet.picture("as-written-all");
      assertThat(tablet.page().locator(".changed-sign").isVisible()).isFalse();
    }
    change("update closing set counted = counted + 5 where z = (select max(z) from closing)");
    try (RunningTeyel again = teyel.again();
        Tablet tablet = new Tablet(browser, again.url(), language, width, height)) {
      String said = again.await(line -> line.contains("Not everything is as it was written"));
      assertThat(said).contains("closing number " + lastClosing());
      again.unheard();
      tablet.signIn("Zehra", Coop.DEMO_PIN);
      tablet.picture("home-changed");
      tablet.tap("books.changed.sign");
      tablet.awaitText("books.changed.what-to-do");
      tablet.picture("as-written-changed");
      tablet.page().locator(".fact-link").click();
      tablet.page().waitForURL("**/till/closed/" + lastClosing());
    }
  }

  private String lastClosing() {
    return new Ledger(folder.resolve("teyel.db"))
        .strings("select max(z) from closing")
        .iterator()
        .next();
  }

  private void change(String sql) throws SQLException {
    try (Tampering tool = Tampering.with(folder)) {
      tool.disarm("closing");
      tool.run(sql);
    }
  }
}
