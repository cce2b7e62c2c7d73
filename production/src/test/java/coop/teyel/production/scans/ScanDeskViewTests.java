package coop.teyel.production.scans;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import coop.teyel.production.BrowserTaps;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class ScanDeskViewTests extends ViewTestBase {

  @Autowired ScanDesk desk;

  private final List<String> first = new ArrayList<>();
  private final List<String> second = new ArrayList<>();
  private final List<UI> others = new ArrayList<>();

  @AfterEach
  void closeOtherWindows() {
    others.forEach(UI::removeAll);
  }

  @Test
  void aScanComesToTheScreenThatWasOpenedLast() {
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())));
    UI.getCurrent().add(new ScanCatcher(scan -> second.add(scan.text())));
    String scan = scan();
    hear(scan);
    assertThat(first).isEmpty();
    assertThat(second).containsExactly(scan);
    assertThat(desk.last().orElseThrow())
        .matches(ScanReceived::landed)
        .matches(it -> has(it, scan));
  }

  @Test
  void aScreenThatClosedGivesWayToTheOneBefore() {
    ScanCatcher closed = new ScanCatcher(scan -> second.add(scan.text()));
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())), closed);
    UI.getCurrent().remove(closed);
    hear(scan());
    assertThat(first).hasSize(1);
    assertThat(second).isEmpty();
  }

  @Test
  void aScanOfABrowserStaysOnItsScreen() {
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())));
    window().add(new ScanCatcher(scan -> second.add(scan.text())));
    desk.hearAt(UI.getCurrent(), CommandId.fresh(), scan());
    assertThat(first).hasSize(1);
    assertThat(second).isEmpty();
  }

  @Test
  void aScanOfABrowserBringsTheIdThatItWasSentWith() {
    List<CommandId> commands = new ArrayList<>();
    UI.getCurrent().add(new ScanCatcher((command, _) -> commands.add(command)));
    CommandId sent = CommandId.fresh();
    desk.hearAt(UI.getCurrent(), sent, scan());
    assertThat(commands).containsExactly(sent);
    hear(scan());
    hear(scan());
    assertThat(commands).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void amongStrangersTheScreenThatWasTouchedLastGetsIt() {
    UI other = window();
    elsewhere(UI.getCurrent(), new ScanCatcher(scan -> first.add(scan.text())));
    elsewhere(other, new ScanCatcher(scan -> second.add(scan.text())));
    desk.touched(UI.getCurrent());
    hear(scan());
    desk.touched(other);
    hear(scan());
    assertThat(first).hasSize(1);
    assertThat(second).hasSize(1);
  }

  @Test
  void nobodyThereLeavesItAtTheDesk() {
    String scan = scan();
    hear(scan);
    assertThat(desk.last().orElseThrow()).matches(it -> !it.landed()).matches(it -> has(it, scan));
  }

  @Test
  void aScreenUnderAQuestionTakesNothing() {
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())));
    Dialog question = new Dialog();
    question.setModality(ModalityMode.STRICT);
    question.open();
    roundTrip();
    hear(scan());
    assertThat(first).isEmpty();
    assertThat(desk.last().orElseThrow().landed()).isFalse();
  }

  @Test
  void equalScansInARowAreOneWhoeverSentThem() {
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())));
    String scan = scan();
    hear(scan);
    desk.hearAt(UI.getCurrent(), CommandId.fresh(), scan);
    hear(scan);
    assertThat(first).containsExactly(scan);
    hear(scan());
    assertThat(first).hasSize(2);
  }

  @Test
  void ofATextWithoutEndOnlySoMuchIsKeptThatItIsSeenToBeTooLong() {
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())));
    hear("7".repeat(4_000));
    assertThat(first.getFirst()).hasSize(UnknownCode.LONGEST).endsWith("…");
  }

  /// Its browser saw no key and no touch.
  @Test
  void aScanOfThisComputersScannerKeepsTheScreenAwake() {
    UI.getCurrent().add(new ScanCatcher(scan -> first.add(scan.text())));
    hear(scan());
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
        .extracting(it -> it.getInvocation().getExpression())
        .anyMatch(script -> script.contains("teyelAwake"));
  }

  @Test
  void knowsTheBrowsersOfThisComputer() {
    assertThat(LocalBrowser.is("127.0.0.1")).isTrue();
    assertThat(LocalBrowser.is("::1")).isTrue();
    assertThat(LocalBrowser.is("203.0.113.7")).isFalse();
    assertThat(LocalBrowser.is("nonsense")).isFalse();
    assertThat(LocalBrowser.is(null)).isFalse();
  }

  /// Delivery waits for the screen's lock, which a test holds.
  private void hear(String text) {
    desk.hear(text);
    BrowserTaps.letIn();
  }

  /// A screen in a browser of another computer.
  private void elsewhere(UI ui, ScanCatcher catcher) {
    ui.add(catcher);
    desk.close(catcher);
    desk.open(ui, catcher, false);
  }

  /// Another window of the same person.
  private UI window() {
    UI other = new UI();
    other.getInternals().setSession(UI.getCurrent().getSession());
    others.add(other);
    return other;
  }

  private static boolean has(ScanReceived heard, String text) {
    return heard.scan().text().equals(text);
  }

  private static String scan() {
    return UUID.randomUUID().toString();
  }
}
