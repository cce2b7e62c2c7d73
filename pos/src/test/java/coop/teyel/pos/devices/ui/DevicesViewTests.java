package coop.teyel.pos.devices.ui;

import static coop.teyel.production.Taps.signIn;
import static coop.teyel.production.Taps.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import coop.teyel.pos.StallTest;
import coop.teyel.pos.devices.PrintJob;
import coop.teyel.pos.devices.PrintJobs;
import coop.teyel.pos.devices.Printer;
import coop.teyel.pos.devices.Printers;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.fields.Language;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@StallTest
@ViewPackages(packages = "coop.teyel")
class DevicesViewTests extends SpringBrowserlessTest {

  @Autowired Printers printers;
  @Autowired PrintJobs jobs;
  @Autowired Founding founding;
  @Autowired Members members;

  @BeforeEach
  void asZehra() {
    signIn(cast().zehra());
    // as after a real sign-in: what is pushed to a screen is asked for by whoever sits before it
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            SecurityContextHolder.getContext());
    UI.getCurrent().setLocale(Language.EN.locale());
  }

  @AfterEach
  void outOfTheBox() {
    signIn(cast().zehra());
    for (Printer.Use use : Printer.Use.values()) {
      printers.set(CommandId.fresh(), use, "rehearsal", "generic-80");
    }
    SecurityContextHolder.clearContext();
  }

  @Test
  void saysInWordsHowThePrintersAre() {
    navigate(DevicesView.class);
    assertThat(text()).contains("Receipts", "Labels", "shown on the screen");
  }

  @Test
  void printsATestPageAndShowsItAsAPicture() {
    navigate(DevicesView.class);
    tap(buttons("Print a test page").getFirst());
    assertThat(notices()).anyMatch(notice -> notice.contains("on its way"));
    PrintJob job = jobs.latest(1).getFirst();
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> jobs.find(job.number()).orElseThrow().state() == PrintJob.State.SENT);
    navigate(PapersView.class);
    assertThat(findInView(Image.class).all())
        .extracting(image -> image.getAlt().orElse(""))
        .contains("Picture of paper " + job.number());
    navigate(DevicesView.class);
    assertThat(text()).contains("Test page", "Sent to the printer.");
  }

  @Test
  void saysWhatToDoWhenAPrinterIsNotThere() {
    printers.set(CommandId.fresh(), Printer.Use.LABELS, "file:/dev/no-such-printer", "safe");
    printers.test(CommandId.fresh(), Printer.Use.LABELS, Locale.ENGLISH);
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> printers.all().stream().anyMatch(one -> one.trouble().isPresent()));
    navigate(DevicesView.class);
    assertThat(text()).contains("Check cable, power and address", "Try now", "Papers waiting: 1");
  }

  @Test
  void setsAPrinterUpAndRefusesWhatIsNoAddress() {
    navigate(PrinterView.class, "LABELS");
    find(TextField.class).single().setValue("somewhere");
    tap(buttons("Save").getFirst());
    assertThat(notices()).anyMatch(notice -> notice.contains("no address"));
    find(TextField.class).single().setValue("tcp:10.0.0.7");
    tap(buttons("Save").getFirst());
    assertThat(printers.get(Printer.Use.LABELS).address()).hasToString("tcp:10.0.0.7:9100");
    assertThat(find(TextField.class).single().getValue()).isEqualTo("tcp:10.0.0.7:9100");
  }

  @Test
  void onlyACoordinatorIsOfferedToSetAPrinterUp() {
    signIn(cast().berfin());
    navigate(DevicesView.class);
    assertThat(find(Button.class).all())
        .extracting(Button::getText)
        .doesNotContain("Set up the printer");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEveryLanguage(Language language) {
    UI.getCurrent().setLocale(language.locale());
    assertThat(navigate(DevicesView.class)).isNotNull();
    assertThat(navigate(PapersView.class)).isNotNull();
    assertThat(navigate(PrinterView.class, "RECEIPTS")).isNotNull();
  }

  private MemberExamples cast() {
    return new MemberExamples(founding, members);
  }

  private List<ActButton> buttons(String text) {
    return find(ActButton.class).all().stream()
        .filter(button -> button.getText().equals(text))
        .toList();
  }

  private List<String> notices() {
    return find(Notification.class).all().stream()
        .map(notice -> notice.getElement().getTextRecursively())
        .toList();
  }

  private String text() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
