package coop.teyel.production.batches;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.WorkshopInvariants;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.CheckResult.Fault;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// For every batch: planned = in bundles + garments + rag + withdrawn, whatever anybody does.
@WorkshopBootTest
class PiecesAreNeverLostPropertyTests {

  private static final int OPERATIONS = Seeds.rounds(2_500);
  private static final int OPERATIONS_BETWEEN_COUNTS = 10;
  private static final int OPERATIONS_OF_EACH_OF_TWO = Seeds.rounds(400);

  @Autowired DSLContext sql;
  @Autowired Batches batches;
  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;
  @Autowired PlatformTransactionManager transactions;

  private Member zehra;
  private Design pyjamas;
  private BatchExamples examples;

  @BeforeEach
  void cast() {
    zehra = new MemberExamples(setup, members).zehra();
    pyjamas = new DesignExamples(designs, zehra).pyjamas();
    examples = new BatchExamples(batches, zehra);
  }

  @Test
  void noSequenceOfActsMakesOrLosesAPiece() {
    Walk walk = new Walk(Seeds.seeded("pieces"), orders(3));
    for (int step = 0; step < OPERATIONS; step++) {
      as(zehra, walk::step);
      if (step % OPERATIONS_BETWEEN_COUNTS == 0) {
        walk.assertNothingIsLost();
      }
    }
    walk.assertNothingIsLost();
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
    assertThat(walk.moved()).isGreaterThan(OPERATIONS / 4);
    assertThat(walk.refused()).isGreaterThan(OPERATIONS / 20);
  }

  @Test
  void twoPeopleAtOnceNeitherMakeNorLoseAPiece() throws Exception {
    RandomGenerator random = Seeds.seeded("pieces of two");
    List<BatchId> orders = orders(2);
    Walk one = new Walk(again(random), orders);
    Walk two = new Walk(again(random), orders);
    try (ExecutorService tablets = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> walks = tablets.invokeAll(List.of(all(one), all(two)));
      for (Future<Integer> walk : walks) {
        assertThat(walk.get()).isEqualTo(OPERATIONS_OF_EACH_OF_TWO);
      }
    }
    one.assertNothingIsLost();
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
    assertThat(one.moved() + two.moved()).isPositive();
  }

  @Test
  void ofTwoWhoTakeTheLastPiecesOneGetsThem() throws Exception {
    for (int run = 0; run < 40; run++) {
      Bundle bundle = examples.at(Station.CUT, pyjamas, DesignExamples.TWO, DesignExamples.RED, 3);
      Callable<MoveAnswer> take =
          () -> as(zehra, () -> batches.logWork(CommandId.fresh(), bundle.id(), 2, 5));
      List<MoveAnswer> answers = new ArrayList<>();
      try (ExecutorService tablets = Executors.newFixedThreadPool(2)) {
        for (Future<MoveAnswer> answer : tablets.invokeAll(List.of(take, take))) {
          answers.add(answer.get());
        }
      }
      assertThat(answers)
          .hasAtLeastOneElementOfType(MoveAnswer.Moved.class)
          .contains(new MoveAnswer.TooMany(1));
    }
  }

  private Callable<Integer> all(Walk walk) {
    return () -> {
      for (int step = 0; step < OPERATIONS_OF_EACH_OF_TWO; step++) {
        as(zehra, walk::step);
      }
      return OPERATIONS_OF_EACH_OF_TWO;
    };
  }

  private static RandomGenerator again(RandomGenerator random) {
    return new Random(random.nextLong());
  }

  private List<BatchId> orders(int count) {
    List<BatchId> orders = new CopyOnWriteArrayList<>();
    for (int i = 0; i < count; i++) {
      orders.add(examples.ordered(pyjamas, 4 + i).id());
    }
    return orders;
  }

  /// Somebody who does anything at all, sensible or not, and sometimes the same again.
  private final class Walk {

    private final RandomGenerator random;
    private final List<BatchId> orders;
    private final List<String> actsDone = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private int refusals;

    Walk(RandomGenerator random, List<BatchId> orders) {
      this.random = random;
      this.orders = orders;
    }

    int moved() {
      return accepted.size();
    }

    int refused() {
      return refusals;
    }

    int step() {
      if (!accepted.isEmpty() && random.nextInt(10) == 0) {
        sendAgain();
      } else {
        send(anything());
      }
      return 1;
    }

    void assertNothingIsLost() {
      for (BatchId id : orders) {
        Batch batch = as(zehra, () -> batches.get(id));
        assertThat(batch.tally().found()).as(batch.number()).isEqualTo(batch.tally().planned());
      }
    }

    private void send(Function<CommandId, MoveAnswer> act) {
      CommandId command = CommandId.fresh();
      MoveAnswer answer = act.apply(command);
      if (answer instanceof MoveAnswer.Moved moved) {
        actsDone.add(moved.act());
        accepted.add(new Accepted(command, act, answer));
      } else {
        refusals++;
      }
    }

    private void sendAgain() {
      Accepted before = accepted.get(random.nextInt(accepted.size()));
      assertThat(before.act().apply(before.command())).isEqualTo(before.answer());
    }

    private Function<CommandId, MoveAnswer> anything() {
      List<Bundle> bundles = batches.bundles(oneOfTheLatest());
      if (bundles.isEmpty()) {
        orders.add(examples.ordered(pyjamas, 3).id());
      }
      if (bundles.isEmpty() || random.nextInt(10) == 0) {
        return undo();
      }
      Bundle bundle = bundles.get(random.nextInt(bundles.size()));
      return random.nextInt(3) == 0 ? odd(bundle) : sensible(bundle);
    }

    private BatchId oneOfTheLatest() {
      return orders.get(random.nextInt(Math.max(0, orders.size() - 3), orders.size()));
    }

    private Function<CommandId, MoveAnswer> sensible(Bundle bundle) {
      int pieces = random.nextInt(1, bundle.pieces() + 1);
      int minutes = random.nextInt(100);
      return switch (bundle.station()) {
        case CUT, SEW, FINISH -> command -> batches.logWork(command, bundle.id(), pieces, minutes);
        case CHECK -> check(bundle);
        case REPAIR -> command -> batches.repaired(command, bundle.id(), pieces);
        case LABEL -> label(bundle);
      };
    }

    /// More pieces than there are, or none, or an act that this station does not know.
    private Function<CommandId, MoveAnswer> odd(Bundle bundle) {
      int pieces = random.nextInt(-1, bundle.pieces() + 3);
      return switch (random.nextInt(4)) {
        case 0 -> command -> batches.withdraw(command, bundle.id(), Math.min(pieces, 1), "moths");
        case 1 -> command -> batches.repaired(command, bundle.id(), pieces);
        case 2 -> check(bundle);
        default -> command -> batches.logWork(command, bundle.id(), pieces, 10);
      };
    }

    private Function<CommandId, MoveAnswer> undo() {
      String act = actsDone.isEmpty() ? "none" : actsDone.get(random.nextInt(actsDone.size()));
      return command -> batches.undo(command, act);
    }

    private Function<CommandId, MoveAnswer> check(Bundle bundle) {
      CheckResult checked =
          new CheckResult(
              random.nextInt(3),
              random.nextInt(2),
              random.nextInt(2),
              random.nextInt(2),
              Optional.of(Fault.SEAM));
      return command -> batches.check(command, bundle.id(), checked);
    }

    /// Labels are written by another feature's act; here the move alone, refused by its own check.
    private Function<CommandId, MoveAnswer> label(Bundle bundle) {
      Grade grade = bundle.grade().orElse(Grade.A);
      int pieces = random.nextInt(1, 4);
      new TransactionTemplate(transactions)
          .executeWithoutResult(_ -> {
            if (batches.waiting(bundle.batch(), bundle.size(), bundle.colour(), grade) >= pieces) {
              batches.labelled(bundle.batch(), bundle.size(), bundle.colour(), grade, pieces);
            }
          });
      return command -> batches.repaired(command, bundle.id(), 0);
    }
  }

  private record Accepted(
      CommandId command, Function<CommandId, MoveAnswer> act, MoveAnswer answer) {}
}
