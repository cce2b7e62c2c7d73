package coop.teyel.pos.till;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.till.numbers.ReceiptNumbers;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PosBootTest
class TillIntegrationTests {

  @Autowired Till till;
  @Autowired ReceiptNumbers receiptNumbers;
  @Autowired TillExamples examples;
  @Autowired BookExamples books;
  @Autowired DataSource writer;
  @Autowired PlatformTransactionManager transactions;

  private StallId stall = new StallId("");

  @BeforeEach
  void addAStall() {
    stall = examples.anyStall();
  }

  @Test
  void opensWithAFloat() {
    assertThat(present()).isEmpty();
    TillSession session = examples.opened(stall, 50_000);
    assertThat(session.float_()).isEqualTo(kurus(50_000));
    assertThat(session.openedBy()).isEqualTo(books.cast().amal().id());
    assertThat(present()).contains(session);
    assertThat(isOpen()).isTrue();
    assertThat(look(session).expected()).isEqualTo(kurus(50_000));
  }

  @Test
  void opensWithoutAFloatToo() {
    assertThat(look(examples.opened(0)).expected()).isEqualTo(kurus(0));
  }

  @Test
  void anOpenTillStaysAsItIs() {
    TillSession session = examples.opened(stall, 50_000);
    assertThat(open(CommandId.fresh(), 99_000)).isEqualTo(new Till.OpenAnswer.AlreadyOpen(session));
    assertThat(look(session).expected()).isEqualTo(kurus(50_000));
  }

  @Test
  void theSameCommandOpensOnce() {
    CommandId command = CommandId.fresh();
    Till.OpenAnswer first = open(command, 50_000);
    assertThat(open(command, 50_000)).isInstanceOf(Till.OpenAnswer.Opened.class).isEqualTo(first);
    assertThat(look(present().orElseThrow()).expected()).isEqualTo(kurus(50_000));
  }

  @Test
  void twoTabletsAtOnceOpenOneTill() throws Exception {
    List<Till.OpenAnswer> answers =
        atOnce(
            List.of(() -> open(CommandId.fresh(), 10_000), () -> open(CommandId.fresh(), 20_000)));
    assertThat(answers).hasAtLeastOneElementOfType(Till.OpenAnswer.Opened.class);
    assertThat(answers).hasAtLeastOneElementOfType(Till.OpenAnswer.AlreadyOpen.class);
  }

  @Test
  void theDatabaseItselfRefusesASecondOpenTill() {
    examples.opened(stall, 100);
    assertThatThrownBy(() ->
            raw(
                "insert into till_session (id, stall, opened_at, opened_by, float_amount,"
                    + " business_day) select '019e0000-0000-7000-8000-00000000000a', stall, 0,"
                    + " opened_by, 0, business_day from till_session where stall = '"
                    + stall
                    + "'"))
        .hasMessageContaining("open already");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_001L, Money.LIMIT})
  void refusesFloatsThatCannotBeMeant(long kurus) {
    assertThat(open(CommandId.fresh(), kurus)).isEqualTo(new Till.OpenAnswer.BadFloat());
    assertThat(present()).isEmpty();
  }

  @Test
  void countsEveryComingAndGoing() {
    TillSession session = examples.opened(stall, 50_000);
    examples.took(session, 12_500);
    examples.took(session, 7_500);
    examples.took(session, -2_500);
    examples.took(session, 0);
    cash(session, CashReason.FROM_BOX, 10_000);
    cash(session, CashReason.GIFT, 500);
    cash(session, CashReason.TO_BOX, 30_000);
    cash(session, CashReason.PAID_COST, 1_500);
    assertThat(look(session))
        .isEqualTo(
            new TillReport(
                session, kurus(20_000), kurus(-2_500), kurus(10_500), kurus(-31_500), 2, 1));
    assertThat(look(session).expected()).isEqualTo(kurus(46_500));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -500, 1_000_000_001L})
  void refusesCashThatCannotBeMeant(long kurus) {
    TillSession session = examples.opened(0);
    assertThat(cash(session, CashReason.GIFT, kurus)).isEqualTo(new Till.CashAnswer.BadSum());
    assertThat(cash(session, CashReason.TO_BOX, kurus)).isEqualTo(new Till.CashAnswer.BadSum());
  }

  @Test
  void theSameCommandMovesCashOnce() {
    TillSession session = examples.opened(0);
    CommandId command = CommandId.fresh();
    for (int tap = 0; tap < 3; tap++) {
      examples.as(() -> till.cashIn(command, session.id(), kurus(500), CashReason.GIFT, ""));
    }
    assertThat(look(session).in()).isEqualTo(kurus(500));
  }

  @Test
  void aClosedTillTakesNothing() {
    TillSession session = examples.opened(stall, 0);
    examples.closed(session, 0);
    assertThat(cash(session, CashReason.GIFT, 500)).isEqualTo(new Till.CashAnswer.TillClosed());
    assertThatThrownBy(() -> examples.took(session, 500)).isInstanceOf(IllegalStateException.class);
    assertThat(present()).isEmpty();
    assertThat(isOpen()).isFalse();
    assertThat(examples.opened(stall, 100).id()).isNotEqualTo(session.id());
  }

  @Test
  void takesCashOnlyInTheTransactionOfAFact() {
    TillSession session = examples.opened(0);
    assertThatThrownBy(() ->
            examples.as(() -> {
              till.took(session.id(), kurus(1), "sale");
              return session;
            }))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void sellersDoNotSeeWhatShouldBeThere() {
    TillSession session = examples.opened(100);
    assertThatThrownBy(() -> examples.as(() -> till.look(session.id())))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void onlySellersOpenATill() {
    Member berfin = books.cast().berfin();
    assertThatThrownBy(
            () -> MemberExamples.as(berfin, () -> till.open(CommandId.fresh(), stall, kurus(0))))
        .isInstanceOf(AccessDeniedException.class);
  }

  /// Gives every number back: other tests expect a receipt behind each.
  @Test
  void receiptsAreNumberedWithoutGapsAlsoAfterARollback() {
    List<Long> numbers = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      givingNumbersBack(() -> {
        numbers.add(receiptNumbers.next().number());
        numbers.add(receiptNumbers.next().number());
      });
    }
    long first = numbers.getFirst();
    assertThat(numbers).containsExactly(first, first + 1, first, first + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update receipt_number set number = number + 1000",
        "delete from receipt_number",
        "insert into receipt_number (node, number, at, business_day)"
            + " select node, max(number) + 2, 0, '2026-05-09' from receipt_number group by node"
      })
  void aNumberThatWasGivenOutStays(String attack) {
    givingNumbersBack(() -> {
      receiptNumbers.next();
      assertThatThrownBy(() -> raw(attack)).hasMessageMatching("(?s).*(facts are never|gaps).*");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update till_session set float_amount = 0",
        "delete from till_session",
        "update till_cash set amount = 1",
        "delete from till_cash"
      })
  void whatIsWrittenStays(String attack) {
    examples.opened(100);
    assertThatThrownBy(() -> raw(attack)).hasMessageContaining("facts are never");
  }

  private void givingNumbersBack(Runnable act) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    examples.as(() -> {
      transaction.executeWithoutResult(status -> {
        status.setRollbackOnly();
        act.run();
      });
      return stall;
    });
  }

  private Optional<TillSession> present() {
    return examples.as(() -> till.present(stall));
  }

  private boolean isOpen() {
    return examples.as(() -> till.isOpen(stall));
  }

  private Till.OpenAnswer open(CommandId command, long kurus) {
    return examples.as(() -> till.open(command, stall, kurus(kurus)));
  }

  private Till.CashAnswer cash(TillSession session, CashReason reason, long kurus) {
    CommandId command = CommandId.fresh();
    return examples.as(() ->
        reason.isIn()
            ? till.cashIn(command, session.id(), kurus(kurus), reason, "note")
            : till.cashOut(command, session.id(), kurus(kurus), reason, "note"));
  }

  private TillReport look(TillSession session) {
    Member jan = books.cast().jan();
    return MemberExamples.as(jan, () -> till.look(session.id()));
  }

  private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    try (ExecutorService tablets = Executors.newFixedThreadPool(acts.size())) {
      return tablets.invokeAll(acts).stream().map(TillIntegrationTests::answer).toList();
    }
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void raw(String sql) {
    new JdbcTemplate(writer).execute(sql);
  }
}
