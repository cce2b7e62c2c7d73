package coop.teyel.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.texts.Language;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// A test of screens without a browser: what a person does and reads, in words of the screen.
///
/// A part that is looked for by its words is the one that says exactly them, in the view before the
/// rest of the window; where there is none, the first that contains them.
public abstract class ViewTestBase extends SpringBrowserlessTest {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  @BeforeEach
  final void speakEnglish() {
    speak(Language.EN);
  }

  @AfterEach
  final void signOut() {
    SecurityContextHolder.clearContext();
  }

  protected static void speak(Language language) {
    UI.getCurrent().setLocale(language.locale());
  }

  /// Puts `member` before the screen, and before what is pushed to it later.
  protected static void signIn(Member member) {
    BrowserTaps.signIn(member);
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            SecurityContextHolder.getContext());
  }

  /// The text of a key in the language of the screen.
  protected static String say(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  protected static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  /// A text without the marks of its direction and with ordinary spaces.
  protected static String plain(String text) {
    return text.replaceAll("[\u2066\u2069]", "").replace('\u00a0', ' ');
  }

  protected final String viewText() {
    return getCurrentView().getElement().getTextRecursively();
  }

  protected final List<String> notices() {
    return find(Notification.class).all().stream().map(ViewTestBase::text).toList();
  }

  protected final void press(String words) {
    test(named(Button.class, words, Button::isEnabled)).click();
  }

  protected final Button button(String words) {
    return named(Button.class, words, _ -> true);
  }

  /// Taps a button that writes, with the command id that lies in the page.
  protected final void tap(String words) {
    tap(act(words));
  }

  /// Taps a button that writes, with the command id that lies in the page.
  protected static void tap(Button button) {
    BrowserTaps.tap(button);
  }

  /// A second tap that is delivered late, with the command id of the first.
  protected static void tapWith(Button button, String command) {
    BrowserTaps.tapWith(button, command);
  }

  protected final ActButton act(String words) {
    return named(ActButton.class, words, _ -> true);
  }

  /// Taps the one button that writes in the view.
  protected final void tapPrimary() {
    tap(findInView(ActButton.class).single());
  }

  /// The button that writes in the open question.
  protected final ActButton actOfDialog() {
    return (ActButton)
        find(Dialog.class)
            .single()
            .getFooter()
            .getElement()
            .getChildren()
            .map(child -> child.getComponent().orElseThrow())
            .filter(ActButton.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  protected final void chooseTile(String words) {
    test(tile(words)).click();
  }

  /// Taps a tile that writes, with the command id that lies in the page.
  protected final void tapTile(String words) {
    tap(tile(words));
  }

  protected final PictureTile tile(String words) {
    return named(PictureTile.class, words, _ -> true);
  }

  protected final TextField field() {
    return findInView(TextField.class).single();
  }

  protected final TextField field(String label) {
    return find(TextField.class).withLabel(label).single();
  }

  /// What a scanner reads comes to the screen.
  protected final void scan(String raw) {
    scanWith(CommandId.fresh(), raw);
  }

  /// The same scan with the command id that its browser gave it, as it comes when it is delivered
  /// again.
  protected final void scanWith(CommandId command, String raw) {
    find(ScanCatcher.class).single().scanned(command, Scan.read(raw));
  }

  /// Lets in what other threads have for the screen, until the assertion holds.
  protected final void awaitUpdates(ThrowingRunnable assertion) {
    await()
        .pollInSameThread()
        .atMost(LONGEST_WAIT)
        .untilAsserted(() -> {
          BrowserTaps.letIn();
          roundTrip();
          assertion.run();
        });
  }

  /// Lets in what other threads have for the screen, until the view shows the words.
  protected final void awaitText(String... words) {
    awaitUpdates(() -> assertThat(plain(viewText())).contains(words));
  }

  private <T extends Component> T named(Class<T> kind, String words, Predicate<T> condition) {
    List<T> parts =
        Stream.concat(findInView(kind).all().stream(), find(kind).all().stream())
            .filter(condition)
            .toList();
    return parts.stream()
        .filter(part -> text(part).strip().equals(words))
        .findFirst()
        .or(() -> parts.stream().filter(part -> text(part).contains(words)).findFirst())
        .orElseThrow(() ->
            new AssertionError("no " + kind.getSimpleName() + " '" + words + "' in " + viewText()));
  }
}
