package coop.teyel.pos.till;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Coin;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PosBootTest
class ClosingsIntegrationTests {

  @Autowired Closings closings;
  @Autowired TillExamples examples;
  @Autowired BookExamples books;
  @Autowired ChainAudit audit;
  @Autowired FixedClosingObjection stubborn;
  @Autowired DataSource writer;

  @Test
  void closesWithWhatWasCounted() {
    TillSession session = examples.opened(50_000);
    examples.took(session, 12_500);
    Closing closing = examples.closed(session, 62_500);
    assertThat(closing.look().expected()).isEqualTo(kurus(62_500));
    assertThat(closing.counted()).isEqualTo(kurus(62_500));
    assertThat(closing.difference()).isEqualTo(kurus(0));
    assertThat(entries(session)).containsExactly("FLOAT", "CASH_UP");
    assertThat(examples.as(() -> closings.of(session.id()))).contains(closing);
    assertThat(examples.as(() -> closings.get(closing.z()))).isEqualTo(closing);
    assertThat(latest()).containsExactly(closing);
  }

  @Test
  void aDifferenceIsAnEntryOfItsOwnAndNeverStandsInTheWay() {
    TillSession short_ = examples.opened(50_000);
    assertThat(examples.closed(short_, 49_000).difference()).isEqualTo(kurus(-1_000));
    assertThat(entries(short_)).containsExactly("FLOAT", "DIFFERENCE", "CASH_UP");
    assertThat(onAccount(short_, "CASH_DIFFERENCE")).isEqualTo(1_000);

    TillSession over = examples.opened(50_000);
    assertThat(examples.closed(over, 51_000).difference()).isEqualTo(kurus(1_000));
    assertThat(onAccount(over, "CASH_DIFFERENCE")).isEqualTo(-1_000);

    TillSession robbed = examples.opened(50_000);
    assertThat(examples.closed(robbed, 0).difference()).isEqualTo(kurus(-50_000));
    assertThat(onAccount(robbed, "CASH")).isZero();
  }

  @Test
  void closesATillThatShouldHoldLessThanNothing() {
    TillSession session = examples.opened(0);
    examples.took(session, -2_000);
    assertThat(examples.closed(session, 0).difference()).isEqualTo(kurus(2_000));
  }

  @Test
  void theSameCommandClosesOnce() {
    TillSession session = examples.opened(100);
    examples.counted(session, 100);
    CommandId command = CommandId.fresh();
    Closings.Answer first = close(command, session, 100);
    assertThat(close(command, session, 100)).isEqualTo(first);
    assertThat(first).isInstanceOf(Closings.Answer.Closed.class);
  }

  @Test
  void aSecondCloseTellsTheFirstCount() {
    TillSession session = examples.opened(100);
    Closing closing = examples.closed(session, 100);
    assertThat(close(CommandId.fresh(), session, 50))
        .isEqualTo(new Closings.Answer.ClosedBefore(closing));
  }

  @Test
  void fourTabletsAtOnceCloseOneTillOnce() throws Exception {
    TillSession session = examples.opened(100);
    examples.counted(session, 100);
    try (ExecutorService tablets = Executors.newFixedThreadPool(4)) {
      List<Future<Closings.Answer>> answers =
          tablets.invokeAll(
              IntStream.range(0, 4)
                  .<Callable<Closings.Answer>>mapToObj(
                      tablet -> () -> close(CommandId.fresh(), session, 100))
                  .toList());
      assertThat(answers)
          .extracting(Future::get)
          .filteredOn(Closings.Answer.Closed.class::isInstance)
          .hasSize(1);
    }
    assertThat(entries(session)).containsExactly("FLOAT", "CASH_UP");
  }

  @Test
  void waitsForWhatMustBeFinishedFirst() {
    TillSession session = examples.opened(100);
    examples.counted(session, 100);
    ClosingObjection.Objection objection = stubborn.objectTo(session, books.cast().amal().id());
    assertThat(close(CommandId.fresh(), session, 100))
        .isEqualTo(new Closings.Answer.Objected(List.of(objection)));
    assertThat(examples.as(() -> closings.putAside(CommandId.fresh(), session.id())))
        .as("only she can finish it")
        .containsExactly(objection);
    stubborn.forget();
    assertThat(close(CommandId.fresh(), session, 100)).isInstanceOf(Closings.Answer.Closed.class);
  }

  @Test
  void aCountIsSetSoThatTwiceIsOnceAndNoCommandIsKept() {
    TillSession session = examples.opened(0);
    Coin coin = Coins.of(Currency.TRY).getFirst();
    int commands = commandRows();
    List<Counted> once = count(session, coin, 3);
    assertThat(count(session, coin, 3)).isEqualTo(once).contains(new Counted(coin, 3));
    assertThat(commandRows()).isEqualTo(commands);
  }

  @Test
  void aCountThatIsNotTheSavedOneClosesNothing() {
    TillSession session = examples.opened(62_500);
    examples.counted(session, 62_000);
    List<Counted> seen = examples.as(() -> closings.count(session.id()));
    examples.counted(session, 62_500);
    List<Counted> saved = examples.as(() -> closings.count(session.id()));
    assertThat(examples.as(() -> closings.close(CommandId.fresh(), session.id(), seen)))
        .isEqualTo(new Closings.Answer.CountedElsewhere(saved));
    assertThat(examples.as(() -> closings.of(session.id()))).isEmpty();
    assertThat(examples.as(() -> closings.close(CommandId.fresh(), session.id(), saved)))
        .isInstanceOfSatisfying(
            Closings.Answer.Closed.class,
            closed -> assertThat(closed.closing().difference().isZero()).isTrue());
  }

  /// One counts the notes and closes; the other one still counts coins.
  @Test
  void whateverTwoTabletsCountAtOnceIsInTheClosing() throws Exception {
    List<Coin> coins = Coins.of(Currency.TRY);
    for (int round = 0; round < 30; round++) {
      TillSession session = examples.opened(100);
      count(session, coins.getFirst(), round);
      try (ExecutorService tablets = Executors.newFixedThreadPool(2)) {
        Future<Long> acknowledged =
            tablets.submit(() -> countedUntilClosed(session, coins.getLast()));
        Future<Closing> closing = tablets.submit(() -> closedAsSeen(session));
        long counted = acknowledged.get();
        assertThat(closing.get().counted())
            .as("round " + round)
            .isEqualTo(kurus(20_000L * round + 5 * counted));
      }
      assertThat(examples.as(() -> closings.count(session.id())))
          .allSatisfy(left -> assertThat(left.count()).isZero());
    }
  }

  /// Counts one coin after the other; how many were saved.
  private long countedUntilClosed(TillSession session, Coin coin) {
    for (long pieces = 1; pieces <= 20; pieces++) {
      if (count(session, coin, pieces).getLast().count() != pieces) {
        return pieces - 1;
      }
    }
    return 20;
  }

  /// Closes with what the screen shows, looking again as long as it is not what is saved.
  private Closing closedAsSeen(TillSession session) {
    List<Counted> seen = examples.as(() -> closings.count(session.id()));
    while (true) {
      List<Counted> shown = seen;
      switch (examples.as(() -> closings.close(CommandId.fresh(), session.id(), shown))) {
        case Closings.Answer.CountedElsewhere(List<Counted> saved) -> seen = saved;
        case Closings.Answer.Closed(Closing closing) -> {
          return closing;
        }
        case Closings.Answer other -> throw new AssertionError(other);
      }
    }
  }

  @Test
  void aCountIsSavedAtEachTapAndForgottenAtTheClose() {
    TillSession session = examples.opened(100);
    Coin dearest = Coins.of(Currency.TRY).getFirst();
    assertThat(count(session, dearest, 3).getFirst()).isEqualTo(new Counted(dearest, 3));
    assertThat(count(session, dearest, 2).getFirst()).isEqualTo(new Counted(dearest, 2));
    assertThat(count(session, dearest, -7).getFirst()).isEqualTo(new Counted(dearest, 0));
    assertThat(count(session, dearest, Long.MAX_VALUE).getFirst())
        .isEqualTo(new Counted(dearest, Closings.MOST_PIECES));
    examples.closed(session, 100);
    assertThat(examples.as(() -> closings.count(session.id())))
        .allSatisfy(counted -> assertThat(counted.count()).isZero());
  }

  @Test
  void refusesCountsThatNobodyCanCount() {
    TillSession session = examples.opened(100);
    Coin coin = Coins.of(Currency.TRY).getFirst();
    for (List<Counted> impossible :
        List.of(
            List.of(new Counted(coin, -1)),
            List.of(new Counted(coin, Closings.MOST_PIECES + 1)),
            List.of(new Counted(coin, 1), new Counted(coin, 1)))) {
      assertThatThrownBy(
              () -> examples.as(() -> closings.close(CommandId.fresh(), session.id(), impossible)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anyDayAtTheTillLeavesNothingOnItsAccountAndClosesWithTheNextNumber() {
    RandomGenerator random = Seeds.seeded("closings");
    for (int run = 0; run < 40; run++) {
      TillSession session = examples.opened(random.nextLong(20_000) * 5);
      for (int ticket = random.nextInt(30); ticket > 0; ticket--) {
        examples.took(session, random.nextLong(-2_000, 10_000) * 5);
      }
      long before = latest().stream().mapToLong(Closing::z).findFirst().orElse(0);
      Closing closing = examples.closed(session, random.nextLong(100_000) * 5);
      assertThat(closing.z()).isEqualTo(before + 1);
      assertThat(
              onAccount(session, "CASH")
                  + closing.look().sales().minor()
                  + closing.look().returns().minor())
          .isZero();
      assertThat(onAccount(session, "CASH_DIFFERENCE")).isEqualTo(-closing.difference().minor());
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update closing set counted = expected",
        "delete from closing",
        "update closing_count set pieces = pieces + 1",
        "delete from closing_count",
        "insert into closing (node, number, session, closed_at, closed_by, business_day, expected, counted)"
            + " select node, number + 7, session || '', closed_at, closed_by, business_day, 0, 0 from closing"
      })
  void whatIsWrittenStays(String attack) {
    examples.closed(examples.opened(100), 100);
    assertThatThrownBy(() -> raw().execute(attack))
        .hasMessageMatching("(?s).*(facts are never|gaps).*");
  }

  @Test
  void theChainFindsAClosingThatWasChangedBehindItsBack() {
    Closing closing = examples.closed(examples.opened(100), 100);
    raw().execute("drop trigger closing_count_no_update");
    raw().update("update closing_count set pieces = pieces + 1 where closing = ?", closing.z());
    assertThat(audit.full())
        .isInstanceOfSatisfying(
            AuditFinding.Broken.class,
            broken -> assertThat(broken.id()).isEqualTo(Long.toString(closing.z())));
    raw().update("update closing_count set pieces = pieces - 1 where closing = ?", closing.z());
    raw()
        .execute(
            "create trigger closing_count_no_update before update on closing_count"
                + " begin select raise(abort, 'facts are never changed'); end");
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  private List<Closing> latest() {
    return examples.as(() -> closings.latest(1));
  }

  private Closings.Answer close(CommandId command, TillSession session, long kurus) {
    return examples.as(() -> closings.close(command, session.id(), TillExamples.pieces(kurus)));
  }

  private List<Counted> count(TillSession session, Coin coin, long pieces) {
    return examples.as(() -> closings.count(session.id(), coin, pieces));
  }

  private int commandRows() {
    return raw().queryForObject("select count(*) from command", Integer.class);
  }

  private List<String> entries(TillSession session) {
    return raw()
        .queryForList(
            "select kind from entry where reference = ? order by number",
            String.class,
            session.id());
  }

  private long onAccount(TillSession session, String account) {
    Long sum =
        raw()
            .queryForObject(
                "select coalesce(sum(amount), 0) from entry_line l join entry e on e.id = l.entry"
                    + " where e.reference = ? and l.account = ?",
                Long.class,
                session.id(),
                account);
    return sum == null ? 0 : sum;
  }

  private JdbcTemplate raw() {
    return new JdbcTemplate(writer);
  }
}
