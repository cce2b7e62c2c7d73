package coop.teyel.pos.books;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.PosBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

@PosBootTest
class JournalIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

  @Autowired Journal journal;
  @Autowired Costs costs;
  @Autowired BookExamples examples;
  @Autowired DataSource writer;
  private JdbcTemplate raw;
  private Member jan;

  @BeforeEach
  void open() {
    raw = new JdbcTemplate(writer);
    jan = examples.cast().jan();
  }

  @Test
  void keepsAnEntryAsItWasPosted() {
    Posting posting =
        Posting.on(DAY, EntryKind.SALE, "sale 1")
            .noting("çocuk elbisesi 🧵 <b>'")
            .debit(Account.CASH, kurus(9_975))
            .debit(Account.CARD, kurus(5_000))
            .credit(Account.SALES, kurus(8_000), examples.design("Dress"))
            .credit(Account.SALES, kurus(6_972), examples.design("Cap"))
            .credit(Account.ROUNDING, kurus(3))
            .balanced();
    Entry entry = get(examples.posted(posting));
    assertThat(entry.posting()).isEqualTo(posting);
    assertThat(entry.by()).isEqualTo(examples.cast().amal().id());
    assertThat(entry.counters()).isEmpty();
    assertThat(entry.counteredBy()).isEmpty();
  }

  @Test
  void entersASaleOfNothing() {
    Posting gift = Posting.on(DAY, EntryKind.SALE, "gift").balanced();
    assertThat(get(examples.posted(gift)).posting()).isEqualTo(gift);
  }

  @Test
  void numbersEntriesWithoutGapsAlsoAfterARollback() {
    long first = get(examples.sold(DAY, "Dress", 100)).number();
    assertThatThrownBy(() ->
            examples.inTransaction(() -> {
              examples.sold(DAY, "Dress", 100);
              throw new IllegalStateException("the sale failed");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(get(examples.sold(DAY, "Dress", 100)).number()).isEqualTo(first + 1);
  }

  @Test
  void postsOnlyInTheTransactionOfAFact() {
    Posting posting = Posting.on(DAY, EntryKind.SALE, "sale").balanced();
    assertThatThrownBy(() -> MemberExamples.as(jan, () -> journal.post(posting)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void refusesAnotherCurrency() {
    Money euro = Money.ofMinor(100, Currency.EUR);
    Posting posting =
        Posting.on(DAY, EntryKind.COST, "")
            .debit(Account.RENT, euro)
            .credit(Account.BANK, euro)
            .balanced();
    assertThatThrownBy(() -> examples.posted(posting)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSellerDoesNotReadTheJournal() {
    Member amal = examples.cast().amal();
    assertThatThrownBy(() -> MemberExamples.as(amal, () -> journal.entries(DAY, DAY, 0, 10)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aCounterEntryUndoesACostOnceAndLeavesItInTheBooks() {
    Entry cost = get(cost(12_000));
    CommandId command = CommandId.fresh();
    CounterAnswer answer = counter(command, cost.id(), "  typed twice ");
    assertThat(answer).isInstanceOf(CounterAnswer.Countered.class);
    EntryId counter = ((CounterAnswer.Countered) answer).entry();

    assertThat(get(counter).posting().lines())
        .extracting(Posting.Line::account, line -> line.amount().minor())
        .containsExactlyInAnyOrder(tuple(Account.RENT, -12_000L), tuple(Account.BANK, 12_000L));
    assertThat(get(counter).posting().note()).isEqualTo("typed twice");
    assertThat(get(counter).counters()).contains(cost.id());
    assertThat(get(cost.id()).counteredBy()).contains(counter);
    assertThat(get(cost.id()).posting()).isEqualTo(cost.posting());

    assertThat(counter(command, cost.id(), "typed twice")).isEqualTo(answer);
    assertThat(counter(CommandId.fresh(), cost.id(), "again"))
        .isEqualTo(new CounterAnswer.CounteredBefore(counter));
    assertThat(counter(CommandId.fresh(), counter, "back"))
        .isEqualTo(new CounterAnswer.NotByHand(EntryKind.COST));
  }

  @Test
  void aSaleIsNotUndoneInTheBooks() {
    EntryId sale = examples.sold(DAY, "Dress", 100);
    assertThat(counter(CommandId.fresh(), sale, "wrong"))
        .isEqualTo(new CounterAnswer.NotByHand(EntryKind.SALE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n"})
  void aCorrectionHasAReason(String reason) {
    assertThat(counter(CommandId.fresh(), cost(100), reason))
        .isEqualTo(new CounterAnswer.NoReason());
    assertThat(counter(CommandId.fresh(), cost(100), "x".repeat(201)))
        .isEqualTo(new CounterAnswer.NoReason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update entry set note = 'changed'",
        "delete from entry",
        "update entry_line set amount = amount + 1",
        "delete from entry_line",
        "update journal_account set kind = 'COST'",
        "delete from journal_account"
      })
  void whatIsWrittenStays(String attack) {
    examples.sold(DAY, "Dress", 100);
    assertThatThrownBy(() -> raw.execute(attack)).hasMessageContaining("facts are never");
  }

  @Test
  void theDatabaseItselfRefusesAnEntryThatDoesNotBalance() {
    assertThatThrownBy(() -> rawEntry(100, -99)).hasMessageContaining("must balance");
    assertThatThrownBy(() -> rawEntry(100)).hasMessageContaining("must balance");
  }

  @Test
  void theDatabaseItselfRefusesALineThatComesLate() {
    EntryId sale = examples.sold(DAY, "Dress", 100);
    assertThatThrownBy(() -> rawLine(sale.value(), 9, 100)).hasMessageContaining("never changed");
  }

  @Test
  void theDatabaseItselfRefusesALineWithoutAnEntry() {
    assertThatThrownBy(() -> rawLine("019e0000-0000-7000-8000-000000000000", 1, 100))
        .hasMessageContaining("FOREIGN KEY");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1_000_000_000_001L, -1_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE})
  void theDatabaseItselfRefusesSumsOutOfRange(long amount) {
    assertThatThrownBy(() -> rawEntry(amount)).hasMessageContaining("CHECK");
  }

  @ParameterizedTest
  @EnumSource(Account.class)
  void theDatabaseKnowsEveryAccount(Account account) {
    assertThat(
            raw.queryForObject(
                "select kind from journal_account where code = ?", String.class, account.name()))
        .isEqualTo(account.kind().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "09.05.2026", "", "2026-5-9", "٢٠٢٦-٠٥-٠٩"})
  void theDatabaseItselfRefusesADayThatIsNone(String day) {
    assertThatThrownBy(() ->
            raw.update(
                "insert into entry_line (entry, position, account, currency, amount, kind, business_day)"
                    + " values ('x', 1, 'BANK', 'TRY', 1, 'COST', ?)",
                day))
        .hasMessageContaining("CHECK");
  }

  @Test
  void debitsAndCreditsAreEqualOverAnySetOfEntries() {
    RandomGenerator random = Seeds.seeded("journal");
    List<EntryId> entries = new ArrayList<>();
    examples.inTransaction(() -> {
      for (int run = 0; run < 3_000; run++) {
        entries.add(examples.posted(anyPosting(random)));
      }
      return entries;
    });
    for (int run = 0; run < 200; run++) {
      EntryId any = entries.get(random.nextInt(entries.size()));
      counter(CommandId.fresh(), any, "run " + run);
    }
    assertThat(
            raw.queryForList("select entry from entry_line group by entry having sum(amount) <> 0"))
        .isEmpty();
    assertThat(
            raw.queryForList(
                "select c.id from entry c join entry e on e.id = c.counters, journal_account a"
                    + " where (select coalesce(sum(amount), 0) from entry_line l"
                    + "   where l.entry in (c.id, e.id) and l.account = a.code) <> 0"))
        .as("entries whose counter-entry leaves something on an account")
        .isEmpty();
    Collections.shuffle(entries, new Random(random.nextLong()));
    assertThat(sumOver(entries.subList(0, random.nextInt(1, 300)))).isZero();
    assertThat(raw.queryForObject("select count(*) - max(number) from entry", Long.class)).isZero();
  }

  private long sumOver(List<EntryId> some) {
    return some.stream()
        .flatMap(id -> get(id).posting().lines().stream())
        .mapToLong(line -> line.amount().minor())
        .sum();
  }

  private Posting anyPosting(RandomGenerator random) {
    EntryKind kind = any(EntryKind.values(), random);
    Posting.Draft draft = Posting.on(DAY.plusDays(random.nextInt(60)), kind, "random");
    long sum = 0;
    for (int line : IntStream.range(0, random.nextInt(1, 8)).toArray()) {
      long amount = random.nextLong(-1_000_000, 1_000_000);
      draft =
          draft.credit(
              any(Account.values(), random), kurus(amount), examples.design("Design " + line));
      sum += amount;
    }
    return draft.debit(any(Account.values(), random), kurus(sum)).balanced();
  }

  private static <T> T any(T[] values, RandomGenerator random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private EntryId cost(long kurus) {
    CostAnswer answer =
        MemberExamples.as(
            jan,
            () ->
                costs.enter(
                    CommandId.fresh(),
                    Costs.CostKind.RENT,
                    kurus(kurus),
                    Costs.PaidFrom.BANK,
                    "May",
                    DAY));
    return ((CostAnswer.Entered) answer).entry();
  }

  private CounterAnswer counter(CommandId command, EntryId entry, String reason) {
    return MemberExamples.as(jan, () -> journal.counter(command, entry, reason));
  }

  private Entry get(EntryId id) {
    return MemberExamples.as(jan, () -> journal.get(id));
  }

  private int rawEntry(long... amounts) {
    return examples.inTransaction(() -> {
      String id = UUID.randomUUID().toString();
      for (int line = 0; line < amounts.length; line++) {
        rawLine(id, line + 1, amounts[line]);
      }
      return raw.update(
          "insert into entry (node, number, id, at, business_day, kind, reference, note, by_member)"
              + " select node, max(number) + 1, ?, 0, '2026-05-09', 'COST', '', '', ? from entry"
              + " group by node",
          id,
          jan.id().value());
    });
  }

  private int rawLine(String entry, int line, long amount) {
    return raw.update(
        "insert into entry_line (entry, position, account, currency, amount, kind, business_day)"
            + " values (?, ?, 'BANK', 'TRY', ?, 'COST', '2026-05-09')",
        entry,
        line,
        amount);
  }
}
