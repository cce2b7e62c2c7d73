package coop.teyel.production.batches;

import static coop.teyel.production.designs.DesignExamples.BLUE;
import static coop.teyel.production.designs.DesignExamples.FOUR;
import static coop.teyel.production.designs.DesignExamples.RED;
import static coop.teyel.production.designs.DesignExamples.TWO;
import static coop.teyel.production.designs.DesignExamples.YELLOW;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import coop.teyel.production.TestClock;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.CheckResult.Fault;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.Size;
import coop.teyel.production.designs.Stage;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WorkshopBootTest
class BatchesIntegrationTests {

  @Autowired Batches batches;
  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;
  @Autowired TestClock clock;
  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;

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
  }

  @Test
  void anOrderedBatchWaitsAtTheScissors() {
    Batch batch = examples.ordered(dress, 5);
    assertThat(batch.number()).matches("B-[0-9]+");
    assertThat(batch.plan()).hasSize(6).allMatch(cell -> cell.pieces() == 5);
    assertThat(batch.tally().planned()).isEqualTo(30);
    assertThat(batch.tally().at(Station.CUT)).isEqualTo(30);
    assertThat(byBerfin(() -> batches.bundles(batch.id())))
        .hasSize(6)
        .allMatch(bundle -> bundle.station() == Station.CUT && bundle.pieces() == 5);
  }

  @Test
  void cellsWithoutPiecesAreNoBundlesAndCellsNamedTwiceAreAdded() {
    Batch batch =
        ordered(
            new PlanCell(TWO, RED, 3),
            new PlanCell(TWO, BLUE, 0),
            new PlanCell(FOUR, RED, 1),
            new PlanCell(TWO, RED, 4));
    assertThat(batch.plan()).containsExactly(new PlanCell(TWO, RED, 7), new PlanCell(FOUR, RED, 1));
  }

  @Test
  void refusesAMatrixOfZeros() {
    assertThat(order(new PlanCell(TWO, RED, 0))).isEqualTo(new Batches.OrderAnswer.NoPieces());
    assertThat(order()).isEqualTo(new Batches.OrderAnswer.NoPieces());
  }

  @Test
  void refusesMoreThanTenThousandPieces() {
    assertThat(order(new PlanCell(TWO, RED, 10_001)))
        .isEqualTo(new Batches.OrderAnswer.TooManyPieces(10_000));
    assertThat(
            order(
                new PlanCell(TWO, RED, Integer.MAX_VALUE),
                new PlanCell(TWO, BLUE, Integer.MAX_VALUE)))
        .isEqualTo(new Batches.OrderAnswer.TooManyPieces(10_000));
    assertThat(order(new PlanCell(TWO, RED, 9_999), new PlanCell(TWO, BLUE, 1)))
        .isInstanceOf(Batches.OrderAnswer.Ordered.class);
  }

  @Test
  void refusesWhatTheDesignDoesNotHave() {
    assertThat(order(new PlanCell(TWO, YELLOW, 1)))
        .isEqualTo(new Batches.OrderAnswer.NotInDesign());
    assertThat(order(new PlanCell(new Size("99", 98), RED, 1)))
        .isEqualTo(new Batches.OrderAnswer.NotInDesign());
    assertThat(order(new PlanCell(TWO, RED, -1))).isEqualTo(new Batches.OrderAnswer.NotInDesign());
  }

  @Test
  void partsOfABundleMoveFreelyAndMeetAgain() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 20);
    moved(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 5, 30)));
    assertThat(pieces(cut, Station.CUT)).isEqualTo(15);
    assertThat(pieces(cut, Station.SEW)).isEqualTo(5);
    moved(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 15, 70)));
    assertThat(pieces(cut, Station.SEW)).isEqualTo(20);
    assertThat(tally(cut).waiting()).containsOnlyKeys(Station.SEW);
  }

  @Test
  void refusesToMoveMoreThanABundleHas() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 20);
    assertThat(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 21, 30)))
        .isEqualTo(new MoveAnswer.TooMany(20));
    assertThat(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), Integer.MAX_VALUE, 30)))
        .isEqualTo(new MoveAnswer.TooMany(20));
    for (int none : new int[] {0, -1, Integer.MIN_VALUE}) {
      assertThat(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), none, 30)))
          .isEqualTo(new MoveAnswer.NoPieces());
    }
    assertThat(byBerfin(() -> batches.logWork(CommandId.fresh(), new BundleId("none"), 1, 30)))
        .isEqualTo(new MoveAnswer.NotHere());
    assertThat(pieces(cut, Station.CUT)).isEqualTo(20);
  }

  @Test
  void refusesMinutesThatNoDayHas() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 2);
    for (int minutes : new int[] {-1, 1441}) {
      assertThat(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 1, minutes)))
          .isEqualTo(new MoveAnswer.BadMinutes(1440));
    }
  }

  @Test
  void theSameCommandMovesOnce() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 20);
    CommandId tap = CommandId.fresh();
    MoveAnswer first = byBerfin(() -> batches.logWork(tap, cut.id(), 5, 30));
    MoveAnswer second = byBerfin(() -> batches.logWork(tap, cut.id(), 5, 30));
    assertThat(first).isInstanceOf(MoveAnswer.Moved.class).isEqualTo(second);
    assertThat(pieces(cut, Station.CUT)).isEqualTo(15);
  }

  @Test
  void aCheckSortsPiecesByWhatWasFound() {
    Bundle check = examples.at(Station.CHECK, dress, TWO, RED, 10);
    CheckResult found = new CheckResult(5, 2, 2, 1, Optional.of(Fault.SEAM));
    moved(byBerfin(() -> batches.check(CommandId.fresh(), check.id(), found)));
    Batch.Tally tally = tally(check);
    assertThat(tally.at(Station.LABEL)).isEqualTo(7);
    assertThat(tally.at(Station.REPAIR)).isEqualTo(2);
    assertThat(tally.rag()).isEqualTo(1);
    assertThat(tally.found()).isEqualTo(tally.planned());
    assertThat(waiting(check))
        .extracting(WaitingForLabel::grade, WaitingForLabel::pieces)
        .containsExactly(tuple(Grade.A, 5), tuple(Grade.B, 2));
  }

  @Test
  void mendedPiecesAreCheckedAgain() {
    Bundle check = examples.at(Station.CHECK, dress, TWO, RED, 2);
    CheckResult found = new CheckResult(0, 0, 2, 0, Optional.of(Fault.FASTENER));
    moved(byBerfin(() -> batches.check(CommandId.fresh(), check.id(), found)));
    Bundle repair = at(check, Station.REPAIR);
    assertThat(byBerfin(() -> batches.repaired(CommandId.fresh(), repair.id(), 3)))
        .isEqualTo(new MoveAnswer.TooMany(2));
    moved(byBerfin(() -> batches.repaired(CommandId.fresh(), repair.id(), 2)));
    assertThat(pieces(check, Station.CHECK)).isEqualTo(2);
  }

  @Test
  void nothingBecomesASecondOrARagWithoutAReason() {
    Bundle check = examples.at(Station.CHECK, dress, TWO, RED, 2);
    CheckResult found = new CheckResult(1, 0, 0, 1, Optional.empty());
    assertThat(byBerfin(() -> batches.check(CommandId.fresh(), check.id(), found)))
        .isEqualTo(new MoveAnswer.ReasonMissing());
    assertThat(as(zehra, () -> batches.withdraw(CommandId.fresh(), check.id(), 1, "  ")))
        .isEqualTo(new MoveAnswer.ReasonMissing());
  }

  @Test
  void aCheckNeverMakesPiecesOutOfNegativeOnes() {
    Bundle check = examples.at(Station.CHECK, dress, TWO, RED, 2);
    CheckResult found = new CheckResult(3, -1, 0, 0, Optional.of(Fault.SEAM));
    assertThat(byBerfin(() -> batches.check(CommandId.fresh(), check.id(), found)))
        .isEqualTo(new MoveAnswer.NoPieces());
    CheckResult huge =
        new CheckResult(Integer.MAX_VALUE, Integer.MAX_VALUE, 2, 2, Optional.of(Fault.SEAM));
    assertThat(byBerfin(() -> batches.check(CommandId.fresh(), check.id(), huge)))
        .isEqualTo(new MoveAnswer.TooMany(2));
  }

  @Test
  void eachStationTakesOnlyItsOwnWork() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 2);
    Bundle check = examples.at(Station.CHECK, dress, TWO, RED, 2);
    assertThat(byBerfin(() -> batches.check(CommandId.fresh(), cut.id(), CheckResult.allGood(1))))
        .isEqualTo(new MoveAnswer.NotHere());
    assertThat(byBerfin(() -> batches.logWork(CommandId.fresh(), check.id(), 1, 5)))
        .isEqualTo(new MoveAnswer.NotHere());
    assertThat(byBerfin(() -> batches.repaired(CommandId.fresh(), check.id(), 1)))
        .isEqualTo(new MoveAnswer.NotHere());
  }

  @Test
  void whoeverMovedPiecesTakesThemBackToday() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 20);
    String act = moved(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 5, 30)));
    int before = byBerfin(batches::myDay).minutes();
    assertThat(as(amal, () -> batches.undo(CommandId.fresh(), act)))
        .isEqualTo(new MoveAnswer.TooLate());
    moved(byBerfin(() -> batches.undo(CommandId.fresh(), act)));
    assertThat(pieces(cut, Station.CUT)).isEqualTo(20);
    assertThat(byBerfin(batches::myDay).minutes()).isEqualTo(before - 30);
    assertThat(byBerfin(() -> batches.undo(CommandId.fresh(), act)))
        .isEqualTo(new MoveAnswer.TooLate());
  }

  @Test
  void piecesThatWentOnAreNotTakenBack() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 5);
    String act = moved(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 5, 30)));
    Bundle sew = at(cut, Station.SEW);
    moved(as(amal, () -> batches.logWork(CommandId.fresh(), sew.id(), 1, 30)));
    assertThat(byBerfin(() -> batches.undo(CommandId.fresh(), act)))
        .isEqualTo(new MoveAnswer.TooLate());
    assertThat(tally(cut).found()).isEqualTo(5);
  }

  @Test
  void yesterdaysWorkStays() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 5);
    String act = moved(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 5, 30)));
    clock.pass(Duration.ofDays(1));
    assertThat(byBerfin(() -> batches.undo(CommandId.fresh(), act)))
        .isEqualTo(new MoveAnswer.TooLate());
  }

  @Test
  void aWholeCheckIsTakenBackTogether() {
    Bundle check = examples.at(Station.CHECK, dress, TWO, RED, 10);
    CheckResult found = new CheckResult(5, 2, 2, 1, Optional.of(Fault.STAIN));
    String act = moved(byBerfin(() -> batches.check(CommandId.fresh(), check.id(), found)));
    moved(byBerfin(() -> batches.undo(CommandId.fresh(), act)));
    assertThat(tally(check).waiting()).containsExactly(Map.entry(Station.CHECK, 10));
    assertThat(tally(check).rag()).isZero();
  }

  @Test
  void myDayTellsWhatIDidAndNobodyElse() {
    clock.pass(Duration.ofDays(1));
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 8);
    moved(byBerfin(() -> batches.logWork(CommandId.fresh(), cut.id(), 3, 25)));
    moved(as(amal, () -> batches.logWork(CommandId.fresh(), cut.id(), 5, 40)));
    WorkDay day = byBerfin(batches::myDay);
    assertThat(day.done()).hasSize(1);
    WorkDay.Done done = day.done().getFirst();
    assertThat(done.stage()).isEqualTo(Stage.CUT);
    assertThat(done.size()).isEqualTo(TWO);
    assertThat(day.pieces()).isEqualTo(3);
    assertThat(day.minutes()).isEqualTo(25);
  }

  @Test
  void labelledPiecesLeaveTheBatchInsideTheActThatMakesGarments() {
    Batch batch = examples.waitingForLabels(dress, TWO, RED, 4, 1);
    assertThatThrownBy(() -> label(batch, 1)).isInstanceOf(IllegalTransactionStateException.class);
    inTransaction(() -> label(batch, 3));
    assertThat(byBerfin(() -> batches.waiting(batch.id(), TWO, RED, Grade.A))).isEqualTo(1);
    assertThat(byBerfin(() -> batches.get(batch.id())).tally().garments()).isEqualTo(3);
    assertThatThrownBy(() -> inTransaction(() -> label(batch, 2)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(byBerfin(() -> batches.get(batch.id())).tally().garments()).isEqualTo(3);
  }

  @Test
  void aBatchKeepsTheVersionWithWhichItBegan() {
    Design cap = new DesignExamples(designs, zehra).cap();
    Batch batch = examples.ordered(cap, 1);
    as(zehra, () -> designs.change(CommandId.fresh(), cap.id(), DesignExamples.draftOf(cap)));
    assertThat(byBerfin(() -> batches.get(batch.id())).design()).isEqualTo(cap);
    assertThat(examples.ordered(designs.get(cap.id()), 1).design().version())
        .isEqualTo(cap.version() + 1);
  }

  @Test
  void onlyACoordinatorOrdersAndWithdraws() {
    Bundle cut = examples.at(Station.CUT, dress, TWO, RED, 2);
    assertThatThrownBy(
            () -> byBerfin(() -> batches.order(CommandId.fresh(), dress.id(), List.of())))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> byBerfin(() -> batches.withdraw(CommandId.fresh(), cut.id(), 1, "moths")))
        .isInstanceOf(AccessDeniedException.class);
    moved(as(zehra, () -> batches.withdraw(CommandId.fresh(), cut.id(), 1, "moths")));
    assertThat(tally(cut).withdrawn()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenStays() {
    Bundle cut = examples.at(Station.SEW, dress, TWO, RED, 2);
    for (String statement :
        List.of(
            "update bundle_move set pieces = 9",
            "delete from bundle_move",
            "update work set minutes = 9",
            "delete from work",
            "update batch_act set at = 9",
            "delete from batch_act",
            "update batch set number = 9",
            "delete from batch",
            "update batch_plan set pieces = 9",
            "delete from batch_plan",
            "update bundle set size = 'x'",
            "delete from bundle")) {
      assertThatThrownBy(() -> inTransaction(() -> sql.execute(statement)))
          .as(statement)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(tally(cut).found()).isEqualTo(2);
  }

  private int label(Batch batch, int pieces) {
    return byBerfin(() -> {
      batches.labelled(batch.id(), TWO, RED, Grade.A, pieces);
      return pieces;
    });
  }

  private void inTransaction(Runnable body) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> body.run());
  }

  private <T> T byBerfin(Supplier<T> act) {
    return as(berfin, act);
  }

  private Batches.OrderAnswer order(PlanCell... plan) {
    return as(zehra, () -> batches.order(CommandId.fresh(), dress.id(), List.of(plan)));
  }

  private Batch ordered(PlanCell... plan) {
    return ((Batches.OrderAnswer.Ordered) order(plan)).batch();
  }

  private Batch.Tally tally(Bundle bundle) {
    return byBerfin(() -> batches.get(bundle.batch())).tally();
  }

  private int pieces(Bundle bundle, Station station) {
    return tally(bundle).at(station);
  }

  private Bundle at(Bundle of, Station station) {
    return byBerfin(() -> batches.bundles(of.batch())).stream()
        .filter(bundle -> bundle.station() == station)
        .findFirst()
        .orElseThrow();
  }

  private List<WaitingForLabel> waiting(Bundle of) {
    return byBerfin(batches::waiting).stream()
        .filter(waiting -> waiting.batch().equals(of.batch()))
        .toList();
  }

  private static String moved(MoveAnswer answer) {
    assertThat(answer).isInstanceOf(MoveAnswer.Moved.class);
    return ((MoveAnswer.Moved) answer).act();
  }
}
