package coop.teyel.pos.printing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.printing.PaperPreviews;
import coop.teyel.pos.printing.PrintJobs;
import coop.teyel.pos.printing.PrinterFaults;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class DevicesViewTests extends ViewTestBase {

  @Autowired Printers printers;
  @Autowired PrintJobs jobs;
  @Autowired PaperPreviews papers;
  @Autowired PrinterFaults rehearsals;
  @Autowired CoopSetup setup;
  @Autowired Members members;

  @BeforeEach
  void asZehra() {
    signIn(cast().zehra());
  }

  @AfterEach
  void outOfTheBox() {
    signIn(cast().zehra());
    for (Printer.Use use : Printer.Use.values()) {
      rehearsals.faults(use).forEach(fault -> rehearsals.set(use, fault, false));
      printers.set(use, "rehearsal", "generic-80");
    }
  }

  @Test
  void saysInWordsHowThePrintersAre() {
    navigate(DevicesView.class);
    assertThat(viewText()).contains("Receipts", "Labels", "shown on the screen");
  }

  @Test
  void printsATestPageAndShowsItAsAPicture() {
    navigate(DevicesView.class);
    tap("Print a test page");
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
    assertThat(viewText()).contains("Test page", "Sent to the printer.");
  }

  @Test
  void saysWhatToDoWhenAPrinterIsNotThere() {
    printers.set(Printer.Use.LABELS, "file:/dev/no-such-printer", "safe");
    printers.test(CommandId.fresh(), Printer.Use.LABELS, Locale.ENGLISH);
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> printers.all().stream().anyMatch(one -> one.trouble().isPresent()));
    // a paper that is being tried just now is not counted, so look again
    Awaitility.await()
        .pollInSameThread()
        .untilAsserted(() -> {
          navigate(DevicesView.class);
          long waiting = printers.all().getLast().waiting();
          assertThat(waiting).isPositive();
          assertThat(viewText())
              .contains("Check cable, power and address", "Try now", "Papers waiting: " + waiting);
        });
  }

  @Test
  void setsAPrinterUpAndRefusesWhatIsNoAddress() {
    navigate(PrinterView.class, "LABELS");
    find(TextField.class).single().setValue("somewhere");
    tap("Save");
    assertThat(notices()).anyMatch(notice -> notice.contains("no address"));
    find(TextField.class).single().setValue("tcp:10.0.0.7");
    tap("Save");
    assertThat(printers.get(Printer.Use.LABELS).address()).hasToString("tcp:10.0.0.7:9100");
    assertThat(find(TextField.class).single().getValue()).isEqualTo("tcp:10.0.0.7:9100");
  }

  @Test
  void setsAPrinterUpByTapping() {
    printers.set(Printer.Use.RECEIPTS, "tcp:10.0.0.7", "epson-tm-t20");
    navigate(PrinterView.class, "LABELS");
    chooseTile("Same as: Receipts");
    tap("Save");
    assertThat(printers.get(Printer.Use.LABELS).address()).hasToString("tcp:10.0.0.7:9100");
    chooseTile("No printer: on the screen");
    tap("Save");
    assertThat(printers.get(Printer.Use.LABELS).isRehearsal()).isTrue();
  }

  @Test
  void looksForPrintersInTheBackgroundAndOffersTheScreenMeanwhile() {
    navigate(PrinterView.class, "LABELS");
    assertThat(viewText()).contains("Looking for printers");
    assertThat(button("Look again").isEnabled()).isFalse();
    assertThat(findInView(PictureTile.class).all()).isNotEmpty();
    PictureTile offered = tile("No printer: on the screen");
    awaitTheAnswer();
    assertThat(button("Look again").isEnabled()).isTrue();
    assertThat(tile("No printer: on the screen")).as("can be tapped meanwhile").isSameAs(offered);
    press("Look again");
    assertThat(viewText()).contains("Looking for printers");
    awaitTheAnswer();
  }

  private void awaitTheAnswer() {
    awaitUpdates(() -> assertThat(viewText()).doesNotContain("Looking for printers"));
  }

  @Test
  void choosesHowASerialPrinterTalksWithoutTyping() {
    navigate(PrinterView.class, "LABELS");
    find(TextField.class).single().setValue("serial:/dev/ttyUSB7:9600:7E1");
    press("115200");
    press("RTS/CTS");
    assertThat(find(TextField.class).single().getValue())
        .isEqualTo("serial:/dev/ttyUSB7:115200:7E1:rtscts");
    find(TextField.class).single().setValue("tcp:10.0.0.7");
    assertThat(viewText()).doesNotContain("RTS/CTS");
  }

  @Test
  void keepsTheLettersOfTheLineThatReadsRight() {
    navigate(LettersView.class, "LABELS");
    tap("Print the samples");
    PrintJob samples = jobs.latest(1).getFirst();
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> jobs.find(samples.number()).orElseThrow().state() == PrintJob.State.SENT);
    assertThat(papers.show(samples.number()).orElseThrow().text())
        .contains("1254:48")
        .contains("857:13");
    tap("1254:91");
    assertThat(printers.get(Printer.Use.LABELS).profile()).isEqualTo("generic-80 windows-1254:91");
    navigate(LettersView.class, "LABELS");
    assertThat(act("1254:91").hasClassName("chosen")).isTrue();
    tap("None of them");
    assertThat(printers.get(Printer.Use.LABELS).profile()).isEqualTo("safe");
  }

  @Test
  void breaksARehearsalPrinterAndMendsIt() {
    navigate(ConsoleView.class);
    press("No paper");
    assertThat(rehearsals.faults(Printer.Use.RECEIPTS))
        .containsExactly(PrinterFaults.Fault.NO_PAPER);
    awaitSign(Printer.Sign.Kind.NO_PAPER);
    navigate(DevicesView.class);
    assertThat(viewText()).contains("The paper ran out. Put in a new roll.");
    assertThat(button("No paper").hasClassName("printer-sign")).isTrue();
    navigate(ConsoleView.class);
    press("No paper");
    assertThat(rehearsals.faults(Printer.Use.RECEIPTS)).isEmpty();
    awaitSign(Printer.Sign.Kind.WELL);
  }

  @Test
  void asksAFewRowsOnlyHoweverManyPapersThereAre() {
    for (int i = 0; i < 30; i++) {
      printers.test(CommandId.fresh(), Printer.Use.LABELS, Locale.ENGLISH);
    }
    navigate(DevicesView.class);
    assertThat(buttons("Print a copy")).hasSize(20);
  }

  private void awaitSign(Printer.Sign.Kind kind) {
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> printers.sign().kind() == kind);
  }

  @Test
  void onlyACoordinatorIsOfferedToSetAPrinterUp() {
    signIn(cast().berfin());
    navigate(DevicesView.class);
    assertThat(find(Button.class).all())
        .extracting(Button::getText)
        .doesNotContain("Set up the printer", "Rehearse trouble");
  }

  private MemberExamples cast() {
    return new MemberExamples(setup, members);
  }

  private List<ActButton> buttons(String text) {
    return find(ActButton.class).all().stream()
        .filter(button -> button.getText().equals(text))
        .toList();
  }
}
