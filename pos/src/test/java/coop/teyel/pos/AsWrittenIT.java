package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody changes the last closing in the file while the program rests: it starts all the same,
/// says so on the console and on every page, and names the closing.
class AsWrittenIT {

  private static final List<Reader> READERS =
      List.of(
          new Reader("Zehra", Language.TR, 1280, 800), new Reader("Jan", Language.AR, 800, 1280));

  @TempDir Path folder;

  @Test
  void namesWhatWasChangedWhileItRested() throws SQLException {
    FirstRun.layDemo(folder);
    RunningTeyel teyel = RunningTeyel.start(folder).awaitReady().unheard();
    letJanReadArabic(teyel.url());
    try (teyel;
        Tablet zehra = READERS.getFirst().tablet(teyel.url());
        Tablet jan = READERS.getLast().tablet(teyel.url())) {
      readsWhatItIs(zehra);
      readsWhatItIs(jan);
      zehra.tap("audit.look");
      seesAllAsWritten(zehra);
      seesAllAsWritten(jan);
    }
    change(
        "update closing set counted = counted + 5 where number = (select max(number) from closing)");
    try (RunningTeyel again = teyel.again()) {
      String said = again.await(line -> line.contains("Not everything is as it was written"));
      assertThat(said).contains("closing number " + lastClosing());
      again.unheard();
      READERS.forEach(reader -> findsTheChangedClosing(reader, again.url()));
    }
  }

  private static void letJanReadArabic(String url) {
    try (Tablet zehra = READERS.getFirst().tablet(url)) {
      zehra.open("members");
      zehra.tapWord("Jan");
      zehra.page().waitForURL("**/member/*");
      zehra.page().locator("vaadin-select").click();
      zehra
          .page()
          .locator("vaadin-select-item")
          .filter(new Locator.FilterOptions().setHasText(Language.AR.ownName()))
          .click();
      zehra.tap("members.save");
      zehra.awaitText("members.saved", "Jan");
    }
  }

  private static void readsWhatItIs(Tablet tablet) {
    tablet.open("books");
    tablet.tap("audit.title");
    tablet.awaitText("audit.explained");
    tablet.picture("as-written");
  }

  /// Whoever has the page open, not only who tapped.
  private static void seesAllAsWritten(Tablet tablet) {
    tablet.awaitText("audit.mark");
    tablet.picture("as-written-all");
    assertThat(tablet.page().locator(".changed-sign").isVisible()).isFalse();
  }

  private void findsTheChangedClosing(Reader reader, String url) {
    try (Tablet tablet = reader.tablet(url)) {
      tablet.picture("home-changed");
      tablet.tap("audit.changed.sign");
      tablet.awaitText("audit.changed.what-to-do");
      tablet.picture("as-written-changed");
      tablet.page().locator(".fact-link").click();
      tablet.page().waitForURL("**/till/closed/" + lastClosing());
    }
  }

  private String lastClosing() {
    return new DatabaseInvariants(folder.resolve("teyel.db"))
        .strings("select max(number) from closing")
        .iterator()
        .next();
  }

  private void change(String sql) throws SQLException {
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("closing");
      tool.run(sql);
    }
  }

  /// Who may look at the books, and on which tablet.
  private record Reader(String nickname, Language language, int width, int height) {

    Tablet tablet(String url) {
      Tablet tablet = new Tablet(url, language, width, height);
      tablet.signIn(nickname, Coop.DEMO_PIN);
      return tablet;
    }
  }
}
