package coop.teyel.production.batches.ui;

import static coop.teyel.production.designs.DesignExamples.FOUR;
import static coop.teyel.production.designs.DesignExamples.RED;
import static coop.teyel.production.designs.DesignExamples.TWO;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.hardware.documents.Block;
import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.TestClock;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.batches.Batch;
import coop.teyel.production.batches.BatchExamples;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.Stepper;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class WorkshopScreensViewTests extends ViewTestBase {

  @Autowired Batches batches;
  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;
  @Autowired TestClock clock;
  @Autowired RecordingPrintQueue papers;
  @Autowired List<PaperSource> sources;

  private Member zehra;
  private Member amal;
  private Member berfin;
  private Design dress;
  private BatchExamples examples;

  @BeforeEach
  void cast() {
    MemberExamples people = new MemberExamples(setup, members);
    zehra = people.zehra();
    amal = people.amal();
    berfin = people.berfin();
    dress = new DesignExamples(designs, zehra).dress();
    examples = new BatchExamples(batches, zehra);
    signIn(berfin);
    // each test's work is later than the one before
    clock.pass(Duration.ofSeconds(1));
  }

  @Test
  void theBoardShowsNumberSizeAndColourWithItsWord() {
    Bundle bundle = examples.at(Station.SEW, dress, TWO, RED, 17);
    navigate(BoardView.class);
    assertThat(text(tile(bundle))).contains("17", "2-3", "red", "Dress", bundle.number());
  }

  @Test
  void theBoardMovesByItselfWhenSomebodyElseMovesPieces() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 9);
    navigate(BoardView.class);
    as(amal, () -> batches.logWork(CommandId.fresh(), bundle.id(), 4, 20));
    awaitUpdates(() -> assertThat(tile(bundle).bundle().pieces()).isEqualTo(5));
  }

  @Test
  void theBoardOfOneStationShowsOnlyItsBundles() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 2);
    Bundle sew = examples.at(Station.SEW, dress, TWO, RED, 2);
    navigate(BoardView.class, Station.SEW.name());
    assertThat(tiles()).contains(sew.id().value()).doesNotContain(cut.id().value());
  }

  @Test
  void aBoxTicketIsPrintedAndOpensItsBundleWhenItIsScanned() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 6);
    open(WorkView.class, bundle);
    tap(say("batches.ticket.print"));
    assertThat(notices())
        .anyMatch(text -> text.contains(say("batches.ticket.printed", bundle.number())));
    String code = codeOf(papers.of(bundle.id().value()).getFirst());
    navigate(BoardView.class);
    scan(code);
    assertThat(getCurrentView()).isInstanceOf(WorkView.class);
    tap(say("batches.work.done"));
    navigate(BoardView.class);
    scan(code);
    assertThat(viewText()).contains(say("batches.station.SEW"), bundle.number());
  }

  @Test
  void theBoardAnswersAnythingThatIsScanned() {
    navigate(BoardView.class);
    scan("00010244");
    scan("9".repeat(39));
    scan("0".repeat(39));
    assertThat(notices()).hasSize(1).allMatch(text -> text.contains(say("batches.ticket.unknown")));
    assertThat(getCurrentView()).isInstanceOf(BoardView.class);
  }

  @Test
  void aWholeBundleIsLoggedWithOneTap() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 6);
    open(WorkView.class, bundle);
    tap(say("batches.work.done"));
    assertThat(pieces(bundle.batch(), Station.SEW)).isEqualTo(6);
    assertThat(getCurrentView()).isInstanceOf(BoardView.class);
    signIn(berfin);
    assertThat(batches.myDay().done().getFirst().minutes()).isEqualTo(6 * 6);
  }

  @Test
  void aPartOfABundleIsLoggedBySteppers() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 6);
    open(WorkView.class, bundle);
    step(find(Stepper.class).single(), -1, 2);
    press("+15");
    tap(say("batches.work.done"));
    assertThat(pieces(bundle.batch(), Station.SEW)).isEqualTo(4);
    assertThat(batches.myDay().done().getFirst().minutes()).isEqualTo(4 * 6 + 15);
  }

  @Test
  void aSecondTapThatArrivesLateMovesNothing() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 6);
    open(WorkView.class, bundle);
    step(find(Stepper.class).single(), -1, 5);
    ActButton done = act(say("batches.work.done"));
    String command = done.getElement().getProperty("commandId");
    tapWith(done, command);
    tapWith(done, command);
    assertThat(pieces(bundle.batch(), Station.SEW)).isEqualTo(1);
  }

  @Test
  void saysHowManyAreLeftWhenSomebodyElseWasFaster() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 6);
    open(WorkView.class, bundle);
    as(amal, () -> batches.logWork(CommandId.fresh(), bundle.id(), 4, 20));
    tap(say("batches.work.done"));
    assertThat(notices()).anyMatch(text -> text.contains(say("batches.refused.too-many", 2)));
    assertThat(pieces(bundle.batch(), Station.CUT)).isEqualTo(2);
  }

  @Test
  void workIsTakenBackFromTheNotice() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 6);
    open(WorkView.class, bundle);
    tap(say("batches.work.done"));
    Notification notice = find(Notification.class).last();
    tap(find(ActButton.class, notice).single());
    assertThat(pieces(bundle.batch(), Station.CUT)).isEqualTo(6);
  }

  @Test
  void anEmptyOrUnknownBundleLeadsToTheBoard() {
    UI.getCurrent().navigate(WorkView.class, "none");
    assertThat(getCurrentView()).isInstanceOf(BoardView.class);
  }

  @Test
  void goodPiecesNeedNoTapAtTheCheck() {
    Bundle bundle = examples.at(Station.CHECK, dress, TWO, RED, 8);
    open(CheckView.class, bundle);
    tap(say("batches.check.done"));
    assertThat(pieces(bundle.batch(), Station.LABEL)).isEqualTo(8);
  }

  @Test
  void aFaultyPieceNeedsAReasonAndTheRestStaysGood() {
    Bundle bundle = examples.at(Station.CHECK, dress, TWO, RED, 8);
    open(CheckView.class, bundle);
    step(stepper("batches.check.second"), 1, 2);
    step(stepper("batches.check.rag"), 1, 1);
    tap(say("batches.check.done"));
    assertThat(notices()).anyMatch(text -> text.contains(say("batches.refused.reason-missing")));
    assertThat(pieces(bundle.batch(), Station.CHECK)).isEqualTo(8);
    press(say("batches.fault.STAIN"));
    tap(say("batches.check.done"));
    Batch batch = as(zehra, () -> batches.get(bundle.batch()));
    assertThat(batch.tally().at(Station.LABEL)).isEqualTo(7);
    assertThat(batch.tally().rag()).isEqualTo(1);
  }

  @Test
  void theCheckNeverCountsMorePiecesThanWereLookedAt() {
    Bundle bundle = examples.at(Station.CHECK, dress, TWO, RED, 2);
    open(CheckView.class, bundle);
    step(stepper("batches.check.second"), 1, 5);
    step(stepper("batches.check.rag"), 1, 5);
    assertThat(stepper("batches.check.second").getValue()).isEqualTo(2);
    assertThat(stepper("batches.check.rag").getValue()).isZero();
  }

  @Test
  void whatHasAFaultWasLookedAt() {
    Bundle bundle = examples.at(Station.CHECK, dress, TWO, RED, 5);
    open(CheckView.class, bundle);
    step(stepper("batches.check.second"), 1, 3);
    step(stepper("batches.check.looked"), -1, 4);
    assertThat(stepper("batches.check.looked").getValue()).isEqualTo(3);
    press(say("batches.fault.STAIN"));
    tap(say("batches.check.done"));
    assertThat(pieces(bundle.batch(), Station.LABEL)).isEqualTo(3);
    assertThat(pieces(bundle.batch(), Station.CHECK)).isEqualTo(2);
  }

  @Test
  void aCountThatWasBegunIsNotThrownAwayWhileNobodyTouchesTheTablet() {
    Bundle bundle = examples.at(Station.CHECK, dress, TWO, RED, 5);
    open(CheckView.class, bundle);
    assertThat(((CheckView) getCurrentView()).mayBeLeft()).isTrue();
    step(stepper("batches.check.second"), 1, 1);
    assertThat(((CheckView) getCurrentView()).mayBeLeft()).isFalse();
  }

  @Test
  void aCoordinatorOrdersByAMatrix() {
    signIn(zehra);
    UI.getCurrent().navigate(OrderView.class, dress.id().value());
    tap(say("batches.order.do"));
    assertThat(notices()).anyMatch(text -> text.contains(say("batches.order.no-pieces")));
    press(say("batches.order.more", 5));
    int before = batches.open().size();
    tap(say("batches.order.do"));
    List<Batch> open = batches.open();
    assertThat(open).hasSize(before + 1);
    assertThat(open.getLast().tally().planned()).isEqualTo(30);
  }

  @Test
  void refusesAMatrixOfMoreThanTenThousandPieces() {
    signIn(zehra);
    UI.getCurrent().navigate(OrderView.class, dress.id().value());
    find(Stepper.class).all().forEach(stepper -> stepper.setValue(2_000));
    tap(say("batches.order.do"));
    assertThat(notices()).anyMatch(text -> text.contains(say("batches.order.too-many", 10_000)));
  }

  @Test
  void onlyACoordinatorCanTakePiecesOut() {
    Bundle bundle = examples.at(Station.CUT, dress, FOUR, RED, 3);
    open(WorkView.class, bundle);
    assertThat(find(Button.class).withText(say("batches.take-out.title")).exists()).isFalse();
    signIn(zehra);
    open(TakeOutView.class, bundle);
    tap(say("batches.take-out.do"));
    assertThat(as(zehra, () -> batches.get(bundle.batch())).tally().withdrawn()).isZero();
    test(find(TextField.class).single()).setValue("moths");
    tap(say("batches.take-out.do"));
    assertThat(as(zehra, () -> batches.get(bundle.batch())).tally().withdrawn()).isEqualTo(1);
  }

  @Test
  void myDayShowsMyWorkAndTakesItBack() {
    Bundle bundle = examples.at(Station.CUT, dress, TWO, RED, 3);
    batches.logWork(CommandId.fresh(), bundle.id(), 3, 45);
    navigate(MyDayView.class);
    assertThat(viewText()).contains(say("batches.work.minutes") + batches.myDay().minutes());
    tap(find(ActButton.class).first());
    assertThat(pieces(bundle.batch(), Station.CUT)).isEqualTo(3);
  }

  private <T extends BundleScreen> void open(Class<T> screen, Bundle bundle) {
    UI.getCurrent().navigate(screen, bundle.id().value());
    assertThat(getCurrentView()).isInstanceOf(screen);
  }

  private BundleTile tile(Bundle bundle) {
    return find(BundleTile.class)
        .withCondition(tile -> tile.bundle().id().equals(bundle.id()))
        .single();
  }

  private List<String> tiles() {
    return find(BundleTile.class).all().stream().map(tile -> tile.bundle().id().value()).toList();
  }

  private Stepper stepper(String wordKey) {
    Component counter =
        find(Counter.class).withCondition(card -> text(card).contains(say(wordKey))).single();
    return find(Stepper.class, counter).single();
  }

  private void step(Stepper stepper, int by, int times) {
    Button button = find(Button.class, stepper).atIndex(by < 0 ? 1 : 2);
    for (int i = 0; i < times && button.isEnabled(); i++) {
      test(button).click();
    }
  }

  private int pieces(BatchId batch, Station station) {
    return as(zehra, () -> batches.get(batch)).tally().at(station);
  }

  /// What a scanner reads from a paper.
  private String codeOf(PrintRequest request) {
    return sources.stream()
        .filter(source -> source.kinds().contains(request.kind()))
        .flatMap(source -> source.draw(request).blocks().stream())
        .filter(Block.QrBeside.class::isInstance)
        .map(block -> ((Block.QrBeside) block).code().text())
        .findFirst()
        .orElseThrow();
  }
}
