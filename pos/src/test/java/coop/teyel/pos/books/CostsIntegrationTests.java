package coop.teyel.pos.books;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.books.Costs.CostKind;
import coop.teyel.pos.books.Costs.PaidFrom;
import coop.teyel.production.TestClock;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PosBootTest
class CostsIntegrationTests {

  @Autowired Costs costs;
  @Autowired Journal journal;
  @Autowired BookExamples examples;
  @Autowired TestClock clock;
  private Member jan;
  private LocalDate today;

  @BeforeEach
  void open() {
    jan = examples.cast().jan();
    today = MemberExamples.COOP.businessDay(clock.instant());
  }

  @ParameterizedTest
  @CsvSource({
    "FABRIC, CASH_BOX, FABRIC, CASH_BOX",
    "RENT, BANK, RENT, BANK",
    "ELECTRICITY, OWN_FUNDS, ELECTRICITY, OWN_FUNDS",
    "OTHER, CARD, OTHER_COST, CARD"
  })
  void entersACostOnItsAccount(CostKind kind, PaidFrom from, Account debit, Account credit) {
    CostAnswer answer =
        as(() -> costs.enter(CommandId.fresh(), kind, kurus(45_000), from, " May ", today));
    assertThat(lines(answer))
        .extracting(Posting.Line::account, line -> line.amount().minor())
        .containsExactly(Tuple.tuple(debit, 45_000L), Tuple.tuple(credit, -45_000L));
  }

  @Test
  void movesMoneyWithoutACost() {
    CostAnswer answer =
        as(() ->
            costs.move(CommandId.fresh(), PaidFrom.CASH_BOX, PaidFrom.BANK, kurus(100), "", today));
    assertThat(lines(answer))
        .extracting(Posting.Line::account, line -> line.amount().minor())
        .containsExactly(Tuple.tuple(Account.BANK, 100L), Tuple.tuple(Account.CASH_BOX, -100L));
    assertThat(
            as(() ->
                costs.move(CommandId.fresh(), PaidFrom.BANK, PaidFrom.BANK, kurus(1), "", today)))
        .isEqualTo(new CostAnswer.SamePlace());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, -45_000, 1_000_000_001L, Money.LIMIT})
  void refusesSumsThatCannotBeMeant(long kurus) {
    assertThat(enter(CommandId.fresh(), kurus, today, "")).isEqualTo(new CostAnswer.BadSum());
  }

  @Test
  void refusesDaysThatCannotBeMeant() {
    assertThat(enter(CommandId.fresh(), 100, today.plusDays(1), ""))
        .isEqualTo(new CostAnswer.BadDay(today.minusYears(2), today));
    assertThat(enter(CommandId.fresh(), 100, today.minusYears(2).minusDays(1), ""))
        .isInstanceOf(CostAnswer.BadDay.class);
    assertThat(enter(CommandId.fresh(), 100, today.minusYears(2), ""))
        .isInstanceOf(CostAnswer.Entered.class);
  }

  @Test
  void refusesANoteThatDoesNotFitAndTakesAnyOther() {
    assertThat(enter(CommandId.fresh(), 100, today, "x".repeat(201)))
        .isEqualTo(new CostAnswer.NoteTooLong());
    assertThat(enter(CommandId.fresh(), 100, today, "'; drop table entry; -- <b>🧵 كهرباء"))
        .isInstanceOf(CostAnswer.Entered.class);
  }

  @Test
  void theSameCommandEntersACostOnce() {
    CommandId command = CommandId.fresh();
    CostAnswer first = enter(command, 100, today, "");
    assertThat(enter(command, 100, today, ""))
        .isInstanceOf(CostAnswer.Entered.class)
        .isEqualTo(first);
  }

  @Test
  void aRefusedCommandCanBeSentAgain() {
    CommandId command = CommandId.fresh();
    assertThat(enter(command, -1, today, "")).isEqualTo(new CostAnswer.BadSum());
    assertThat(enter(command, 1, today, "")).isInstanceOf(CostAnswer.Entered.class);
  }

  @Test
  void onlyABookkeeperEntersCosts() {
    Member amal = examples.cast().amal();
    assertThatThrownBy(() ->
            MemberExamples.as(
                amal,
                () ->
                    costs.enter(
                        CommandId.fresh(), CostKind.RENT, kurus(1), PaidFrom.BANK, "", today)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private CostAnswer enter(CommandId command, long kurus, LocalDate day, String note) {
    return as(() -> costs.enter(command, CostKind.RENT, kurus(kurus), PaidFrom.BANK, note, day));
  }

  private List<Posting.Line> lines(CostAnswer answer) {
    EntryId entry = ((CostAnswer.Entered) answer).entry();
    return MemberExamples.as(jan, () -> journal.get(entry)).posting().lines();
  }

  private CostAnswer as(Supplier<CostAnswer> act) {
    return MemberExamples.as(jan, act);
  }
}
