package coop.teyel.production.labels.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@WorkshopBootTest
class LabelsViewTests extends ViewTestBase {

  @Autowired Labels labels;
  @Autowired Batches batches;
  @Autowired LabelRuns runs;
  @Autowired RecordingPrintQueue papers;
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
    for (WaitingForLabel it : batches.waiting()) {
      labels.label(CommandId.fresh(), it.batch(), it.size(), it.colour(), it.grade(), it.pieces());
    }
  }

  @Test
  void printsAllThatWaitWithOneTap() {
    waiting(4);
    navigate(LabelsView.class);
    assertThat(text(find(WaitingTile.class).single())).contains("4", "2-3", "red", "A");
    tap("Print labels");
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
    awaitUpdates(() -> assertThat(text(find(WaitingTile.class).single())).startsWith("1"));
    tap("Print labels");
    assertThat(batches.waiting()).isEmpty();
  }

  @Test
  void showsSixGroupsAndSaysThatMoreWait() {
    for (int i = 0; i < 8; i++) {
      waiting(1);
    }
    navigate(LabelsView.class);
    assertThat(find(WaitingTile.class).all()).hasSize(6);
    assertThat(viewText()).contains("Other groups waiting: 2");
  }

  @Test
  void printsADamagedLabelAgain() {
    Garment dress = examples.dress();
    signIn(berfin);
    navigate(LabelAgainView.class);
    scan(dress.number().digits());
    tap("Print");
    assertThat(papers.of(dress.number().digits()))
        .extracting(PrintRequest::copy)
        .containsExactly(false, true);
    test(field()).setValue("12");
    tap("Print");
    assertThat(notices()).anyMatch(text -> text.contains("No garment"));
  }

  @Test
  void printsAPriceTagForAScannedGarment() {
    Garment dress = examples.dress();
    signIn(berfin);
    navigate(LabelAgainView.class);
    scan(dress.number().digits());
    tap("Price tag");
    assertThat(papers.of(dress.number().digits()))
        .extracting(PrintRequest::kind)
        .containsExactly(PaperKind.LABEL, PaperKind.PRICE_TAG);
    test(field()).setValue("12");
    tap("Price tag");
    assertThat(notices()).anyMatch(text -> text.contains("No garment"));
  }

  @Test
  void showsHowFarARunIsAndHoldsItBack() {
    String run = run(3);
    papers.comeOut(run, 1);
    navigate(LabelsView.class);
    assertThat(card()).contains("Printed: 1 of 3", "Not scanned yet: 3");
    test(buttonOfRun("Pause")).click();
    assertThat(papers.progress(run).paused()).isTrue();
    assertThat(card()).contains("Paused");
    assertThat(buttonsOfRun("Pause")).isEmpty();
    test(buttonOfRun("Go on")).click();
    assertThat(papers.progress(run).paused()).isFalse();
    assertThat(buttonsOfRun("Pause")).hasSize(1);
    assertThat(card()).doesNotContain("Paused");
  }

  @Test
  void movesByItselfWhileLabelsComeOut() {
    String run = run(3);
    navigate(LabelsView.class);
    Button pause = buttonOfRun("Pause");
    papers.comeOut(run, 2);
    events.publishEvent(new PapersCameOut());
    awaitUpdates(() -> assertThat(card()).contains("Printed: 2 of 3"));
    assertThat(buttonOfRun("Pause")).isSameAs(pause);
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
    awaitUpdates(
        () -> assertThat(card()).contains("Not scanned yet: 5").doesNotContain(left.getFirst()));
    scan(left.getFirst());
    assertThat(notices()).anyMatch(text -> text.contains("was scanned before"));
    scan("<b>hello</b>");
    assertThat(notices()).anyMatch(text -> text.contains("not one of our labels: <b>hello</b>"));
    left.forEach(this::scan);
    awaitUpdates(() -> assertThat(card()).contains("All scanned"));
  }

  @Test
  void printsAnUnprovenLabelAgainAndPriceTagsToo() {
    run(2);
    String number = numbers().getFirst();
    navigate(LabelsView.class);
    tap(number);
    assertThat(papers.of(number)).extracting(PrintRequest::copy).containsExactly(false, true);
    tap(find(ActButton.class, find(RunCard.class).all().getFirst()).all().getFirst());
    assertThat(papers.of(number))
        .extracting(PrintRequest::kind)
        .containsExactly(PaperKind.LABEL, PaperKind.LABEL, PaperKind.PRICE_TAG);
    assertThat(notices()).anyMatch(text -> text.contains("printer: 2"));
  }

  private void waiting(int pieces) {
    examples
        .batches()
        .waitingForLabels(
            examples.designs().dress(), DesignExamples.TWO, DesignExamples.RED, pieces, 0);
    signIn(berfin);
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

  /// The words of the last run.
  private String card() {
    return text(find(RunCard.class).all().getFirst());
  }

  private Button buttonOfRun(String text) {
    return buttonsOfRun(text).getFirst();
  }

  /// What can be seen on the last run.
  private List<Button> buttonsOfRun(String text) {
    return find(Button.class, find(RunCard.class).all().getFirst())
        .withCondition(button -> button.getElement().getTextRecursively().equals(text))
        .all();
  }

  private record PapersCameOut() implements PapersChanged {}
}
