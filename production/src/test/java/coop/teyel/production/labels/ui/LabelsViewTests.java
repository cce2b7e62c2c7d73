package coop.teyel.production.labels.ui;

import static coop.teyel.production.BrowserTaps.signIn;
import static coop.teyel.production.BrowserTaps.tap;
import static coop.teyel.production.BrowserTaps.tapWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.PrintedPapers;
import coop.teyel.production.WorkshopTest;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.WaitingForLabel;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.Stepper;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.labels.LabelRuns;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.members.Member;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PapersChanged;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.texts.Language;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;

@WorkshopTest
class LabelsViewTests extends SpringBrowserlessTest {

  @Autowired Labels labels;
  @Autowired Batches batches;
  @Autowired LabelRuns runs;
  @Autowired PrintedPapers papers;
  @Autowired ApplicationEventPublisher events;

  private final GarmentExamples examples;
  private final Member berfin;

  @Autowired
  LabelsViewTests(BeanFactory context) {
    examples = new GarmentExamples(context);
    berfin = examples.cast().berfin();
  }

  @BeforeEach
  void nothingElseWaits() {
    signIn(berfin);
    UI.getCurrent().setLocale(Language.EN.locale());
    for (WaitingForLabel it : batches.waiting()) {
      labels.label(CommandId.fresh(), it.batch(), it.size(), it.colour(), it.grade(), it.pieces());
    }
  }

  @AfterAll
  static void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void printsAllThatWaitWithOneTap() {
    waiting(4);
    navigate(LabelsView.class);
    assertThat(find(WaitingTile.class).single().getElement().getTextRecursively())
        .contains("4", "2-3", "red", "A");
    tap(act("Print labels"));
    assertThat(batches.waiting()).isEmpty();
    assertThat(notices()).anyMatch(text -> text.contains("Pieces: 4"));
    assertThat(find(WaitingTile.class).all()).isEmpty();
  }

  @Test
  void printsFewerAndALateSecondTapPrintsNothing() {
    waiting(5);
    navigate(LabelsView.class);
    Stepper stepper = find(Stepper.class).single();
    test(find(Button.class, stepper).atIndex(1)).click();
    test(find(Button.class, stepper).atIndex(1)).click();
    ActButton print = act("Print labels");
    String command = print.getElement().getProperty("commandId");
    tapWith(print, command);
    tapWith(print, command);
    assertThat(batches.waiting()).singleElement().matches(it -> it.pieces() == 2);
  }

  @Test
  void movesByItselfWhenSomebodyElsePrints() {
    waiting(3);
    navigate(LabelsView.class);
    WaitingForLabel it = batches.waiting().getFirst();
    labels.label(CommandId.fresh(), it.batch(), it.size(), it.colour(), it.grade(), 2);
    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          roundTrip();
          assertThat(find(WaitingTile.class).single().getElement().getTextRecursively())
              .startsWith("1");
        });
    tap(act("Print labels"));
    assertThat(batches.waiting()).isEmpty();
  }

  @Test
  void showsSixGroupsAndSaysThatMoreWait() {
    for (int i = 0; i < 8; i++) {
      waiting(1);
    }
    navigate(LabelsView.class);
    assertThat(find(WaitingTile.class).all()).hasSize(6);
    assertThat(getCurrentView().getElement().getTextRecursively())
        .contains("Other groups waiting: 2");
  }

  @Test
  void printsADamagedLabelAgain() {
    Garment dress = examples.dress();
    signIn(berfin);
    navigate(LabelAgainView.class);
    find(ScanCatcher.class).single().scanned(Scan.read(dress.number().digits()));
    tap(act("Print"));
    assertThat(papers.of(dress.number().digits()))
        .extracting(PrintRequest::copy)
        .containsExactly(false, true);
    test(find(TextField.class).single()).setValue("12");
    tap(act("Print"));
    assertThat(notices()).anyMatch(text -> text.contains("No garment"));
  }

  @Test
  void printsAPriceTagForAScannedGarment() {
    Garment dress = examples.dress();
    signIn(berfin);
    navigate(LabelAgainView.class);
    find(ScanCatcher.class).single().scanned(Scan.read(dress.number().digits()));
    tap(act("Price tag"));
    assertThat(papers.of(dress.number().digits()))
        .extracting(PrintRequest::kind)
        .containsExactly(PaperKind.LABEL, PaperKind.PRICE_TAG);
    test(find(TextField.class).single()).setValue("12");
    tap(act("Price tag"));
    assertThat(notices()).anyMatch(text -> text.contains("No garment"));
  }

  @Test
  void showsHowFarARunIsAndHoldsItBack() {
    String run = run(3);
    papers.comeOut(run, 1);
    navigate(LabelsView.class);
    assertThat(card()).contains("Printed: 1 of 3", "Not scanned yet: 3");
    test(button("Pause")).click();
    assertThat(papers.progress(run).paused()).isTrue();
    assertThat(card()).contains("Paused");
    assertThat(buttons("Pause")).isEmpty();
    test(button("Go on")).click();
    assertThat(papers.progress(run).paused()).isFalse();
    assertThat(buttons("Pause")).hasSize(1);
    assertThat(card()).doesNotContain("Paused");
  }

  @Test
  void movesByItselfWhileLabelsComeOut() {
    String run = run(3);
    navigate(LabelsView.class);
    Button pause = button("Pause");
    papers.comeOut(run, 2);
    events.publishEvent(new PapersCameOut());
    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          roundTrip();
          assertThat(card()).contains("Printed: 2 of 3");
        });
    assertThat(button("Pause")).isSameAs(pause);
  }

  @Test
  void aScanProvesALabelAndAnythingElseIsAnswered() {
    run(6);
    List<String> left = numbers();
    navigate(LabelsView.class);
    assertThat(card()).contains(left.getFirst(), "More: 2");
    scan(left.getFirst());
    assertThat(notices())
        .anyMatch(text ->
            text.contains("The label is good: \u2066" + left.getFirst() + "\u2069")
                && text.contains("\u20662-3\u2069"));
    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          roundTrip();
          assertThat(card()).contains("Not scanned yet: 5").doesNotContain(left.getFirst());
        });
    scan(left.getFirst());
    assertThat(notices()).anyMatch(text -> text.contains("was scanned before"));
    scan("<b>hello</b>");
    assertThat(notices()).anyMatch(text -> text.contains("not one of our labels: <b>hello</b>"));
    left.forEach(this::scan);
    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          roundTrip();
          assertThat(card()).contains("All scanned");
        });
  }

  @Test
  void printsAnUnprovenLabelAgainAndPriceTagsToo() {
    run(2);
    String number = numbers().getFirst();
    navigate(LabelsView.class);
    tap(act(number));
    assertThat(papers.of(number)).extracting(PrintRequest::copy).containsExactly(false, true);
    tap(find(ActButton.class, find(RunCard.class).all().getFirst()).all().getFirst());
    assertThat(papers.of(number))
        .extracting(PrintRequest::kind)
        .containsExactly(PaperKind.LABEL, PaperKind.LABEL, PaperKind.PRICE_TAG);
    assertThat(notices()).anyMatch(text -> text.contains("printer: 2"));
  }

  @Test
  void speaksEveryLanguage() {
    waiting(2);
    for (Language language : Language.values()) {
      UI.getCurrent().setLocale(language.locale());
      assertThat(navigate(LabelsView.class).getPageTitle()).isNotBlank();
      assertThat(navigate(LabelAgainView.class).getPageTitle()).isNotBlank();
    }
  }

  private void waiting(int pieces) {
    examples
        .batches()
        .waitingForLabels(
            examples.designs().dress(), DesignExamples.TWO, DesignExamples.RED, pieces, 0);
    signIn(berfin);
  }

  private List<String> notices() {
    return find(Notification.class).all().stream()
        .map(notice -> notice.getElement().getTextRecursively())
        .toList();
  }

  /// So many labels were just wanted.
  private String run(int pieces) {
    examples.labelled(pieces);
    signIn(berfin);
    return runs.latest(1).getFirst().id().value();
  }

  private List<String> numbers() {
    return runs.latest(1).getFirst().unproven().stream().map(GarmentNumber::digits).toList();
  }

  private void scan(String raw) {
    find(ScanCatcher.class).single().scanned(Scan.read(raw));
  }

  /// The words of the last run.
  private String card() {
    return find(RunCard.class).all().getFirst().getElement().getTextRecursively();
  }

  private ActButton act(String text) {
    return find(ActButton.class)
        .withCondition(button -> button.getElement().getTextRecursively().equals(text))
        .single();
  }

  private Button button(String text) {
    return buttons(text).getFirst();
  }

  /// What can be seen on the last run.
  private List<Button> buttons(String text) {
    return find(Button.class, find(RunCard.class).all().getFirst())
        .withCondition(button -> button.getElement().getTextRecursively().equals(text))
        .all();
  }

  private record PapersCameOut() implements PapersChanged {}
}
