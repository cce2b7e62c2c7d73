package coop.teyel.production.shares.split;

import static coop.teyel.production.shares.split.SplitExamples.account;
import static coop.teyel.production.shares.split.SplitExamples.dealt;
import static coop.teyel.production.shares.split.SplitExamples.inputs;
import static coop.teyel.production.shares.split.SplitExamples.present;
import static coop.teyel.production.shares.split.SplitExamples.sharer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.Halves;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PickRoundTests {

  @Test
  void whoIsOwedMostPicksFirst() {
    PickRound round = open(sharer("ayşe", -1, true), sharer("omar", 1, true), present("lina"));
    assertThat(turns(round)).startsWith("omar").hasSize(3);
  }

  @Test
  void amongEqualsWhoWaitedLongestPicksFirst() {
    Sharer waiting =
        new Sharer(
            "lina", Fraction.WHOLE, Fraction.NOTHING, SplitExamples.BEFORE.minusSeconds(1), true);
    assertThat(turns(open(present("ayşe"), present("omar"), waiting))).startsWith("lina");
  }

  @Test
  void amongEqualsWhoWaitedEquallyLongTheLotDecides() {
    Set<String> firsts = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      SplitInputs inputs = inputs(List.of(present("ayşe"), present("omar")));
      SplitInputs other =
          new SplitInputs(
              inputs.heldAt(),
              inputs.rule(),
              inputs.garments(),
              inputs.sharers(),
              inputs.carries(),
              "söz " + i);
      firsts.add(PickRound.open(other, Halves.of(other).members()).turn().orElseThrow());
    }
    assertThat(firsts).containsExactlyInAnyOrder("ayşe", "omar");
  }

  /// After the first pick ayşe and lina are owed the same; ayşe came with the longer wait.
  @Test
  void whoTookSomethingInThisRoundHasWaitedLess() {
    Sharer longest =
        new Sharer(
            "ayşe", Fraction.WHOLE, Fraction.WHOLE, SplitExamples.BEFORE.minusSeconds(1), true);
    assertThat(turns(open(longest, present("lina"), sharer("omar", -1, true))))
        .startsWith("ayşe", "lina");
  }

  @Test
  void picksGoRoundBeforeAnyonePicksTwice() {
    assertThat(turns(open(present("ayşe"), present("omar"), present("lina"))))
        .containsExactlyInAnyOrder("ayşe", "omar", "lina");
  }

  @Test
  void anAbsentMemberPicksNothingAndIsOwedMore() {
    Split split =
        dealt(inputs(List.of(present("ayşe"), present("omar"), sharer("lina", 0, false))));
    assertThat(account(split, "lina")).isEqualTo(Fraction.WHOLE);
    assertThat(split.standings())
        .filteredOn(standing -> standing.member().equals("lina"))
        .allMatch(standing -> standing.received() == 0)
        .allMatch(standing -> standing.waitingSince().equals(SplitExamples.BEFORE));
  }

  @Test
  void whoReceivesWaitsAnewFromTheSplitOn() {
    Split split = dealt(inputs(List.of(present("ayşe"))));
    assertThat(split.standings())
        .containsExactly(
            new AccountAfter("ayşe", Fraction.of(3), 3, Fraction.NOTHING, SplitExamples.SHARE_DAY));
  }

  @Test
  void aHeavierMemberGetsMore() {
    Sharer heavy = new Sharer("omar", Fraction.of(2), Fraction.NOTHING, SplitExamples.BEFORE, true);
    assertThat(turns(open(present("ayşe"), heavy))).containsExactly("omar", "ayşe", "omar");
  }

  @Test
  void anyGarmentOnTheTableMayBeTaken() {
    PickRound round = open(present("ayşe"), present("omar"));
    String last = round.table().getLast().number();
    PickRound after = round.take(last);
    assertThat(after.onTable(last)).isEmpty();
    assertThat(after.table()).hasSize(2);
    assertThat(after.picks()).extracting(Pick::turn).containsExactly(1);
    assertThat(round.table()).hasSize(3);
  }

  @Test
  void refusesAGarmentThatIsNotOnTheTable() {
    PickRound round = open(present("ayşe")).takeNext();
    String taken = round.picks().getFirst().garment().number();
    assertThatIllegalArgumentException().isThrownBy(() -> round.take(taken));
  }

  @Test
  void nobodyHasATurnWhenTheTableIsEmpty() {
    PickRound round = open(present("ayşe")).takeNext().takeNext().takeNext();
    assertThat(round.isOver()).isTrue();
    assertThat(round.turn()).isEmpty();
  }

  @Test
  void refusesToCloseASplitWithGarmentsOnTheTable() {
    SplitInputs inputs = inputs(List.of(present("ayşe")));
    Halves halves = Halves.of(inputs);
    PickRound round = PickRound.open(inputs, halves.members()).takeNext();
    assertThatIllegalArgumentException().isThrownBy(() -> Split.of(inputs, halves, round));
  }

  private static PickRound open(Sharer... sharers) {
    SplitInputs inputs = inputs(List.of(sharers));
    return PickRound.open(inputs, Halves.of(inputs).members());
  }

  private static List<String> turns(PickRound open) {
    List<String> turns = new ArrayList<>();
    PickRound round = open;
    while (!round.isOver()) {
      turns.add(round.turn().orElseThrow());
      round = round.takeNext();
    }
    assertThat(round.picks()).extracting(Pick::member).isEqualTo(turns);
    return turns;
  }
}
