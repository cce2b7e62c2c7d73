package coop.teyel.pos.books.reports;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.IsolatedPosBootTest;
import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Posting;
import coop.teyel.pos.books.reports.Summary.Part;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Each test has a month of its own.
@IsolatedPosBootTest
class SummariesIntegrationTests {

  @Autowired Summaries summaries;
  @Autowired BookExamples examples;
  @Autowired DataSource writer;

  @Test
  void aMonthIsTheSumOfItsDaysAndNothingElse() {
    YearMonth may = YearMonth.of(2026, 5);
    examples.sold(may.atDay(1).minusDays(1), "Dress", 1);
    examples.sold(may.atDay(1), "Dress", 20_000);
    examples.sold(may.atEndOfMonth(), "Cap", 5_000);
    examples.sold(may.atEndOfMonth().plusDays(1), "Dress", 1);

    Summary month = month(may);
    assertThat(month.revenue()).isEqualTo(kurus(25_000));
    assertThat(month.byDesign())
        .containsExactly(new Part<>("Dress", kurus(20_000)), new Part<>("Cap", kurus(5_000)));
    assertThat(month.byDay())
        .containsExactly(
            Map.entry(may.atDay(1), kurus(20_000)), Map.entry(may.atEndOfMonth(), kurus(5_000)));
    assertThat(day(may.atDay(1)).revenue()).isEqualTo(kurus(20_000));
    assertThat(day(may.atDay(2)).revenue()).isEqualTo(kurus(0));
  }

  @Test
  void tellsTendersDesignsRoundingCostsAndWhatIsLeft() {
    LocalDate day = LocalDate.of(2026, 7, 9);
    examples.posted(
        Posting.on(day, EntryKind.SALE, "mixed")
            .debit(Account.CASH, kurus(10_000))
            .debit(Account.CARD, kurus(5_000))
            .credit(Account.SALES, kurus(9_002), examples.design("Dress"))
            .credit(Account.SALES, kurus(6_000), examples.design("Cap"))
            .credit(Account.ROUNDING, kurus(-2))
            .balanced());
    examples.posted(
        Posting.on(day, EntryKind.RETURN, "back")
            .credit(Account.CASH, kurus(6_000))
            .credit(Account.SALES, kurus(-6_000), examples.design("Cap"))
            .balanced());
    examples.posted(
        Posting.on(day, EntryKind.FLOAT, "float")
            .debit(Account.CASH, kurus(3_000))
            .credit(Account.CASH_BOX, kurus(3_000))
            .balanced());
    examples.posted(
        Posting.on(day, EntryKind.DIFFERENCE, "till")
            .credit(Account.CASH, kurus(50))
            .debit(Account.CASH_DIFFERENCE, kurus(50))
            .balanced());
    examples.posted(
        Posting.on(day, EntryKind.COST, "")
            .debit(Account.RENT, kurus(4_000))
            .credit(Account.BANK, kurus(4_000))
            .balanced());

    Summary summary = day(day);
    assertThat(summary.revenue()).isEqualTo(kurus(9_002));
    assertThat(summary.byTender())
        .containsExactly(
            new Part<>(Account.CARD, kurus(5_000)), new Part<>(Account.CASH, kurus(4_000)));
    assertThat(summary.byDesign()).containsExactly(new Part<>("Dress", kurus(9_002)));
    assertThat(summary.otherIncome())
        .containsExactly(
            new Part<>(Account.ROUNDING, kurus(-2)),
            new Part<>(Account.CASH_DIFFERENCE, kurus(-50)));
    assertThat(summary.costs()).containsExactly(new Part<>(Account.RENT, kurus(4_000)));
    assertThat(summary.result()).isEqualTo(kurus(9_002 - 2 - 50 - 4_000));
  }

  @Test
  void tellsTheSameAsTheEntriesWhateverWasSold() {
    RandomGenerator random = Seeds.seeded("summaries");
    YearMonth month = YearMonth.of(2026, 2);
    Map<String, Long> byDesign = new TreeMap<>();
    examples.inTransaction(() -> {
      for (int sale = 0; sale < 2_000; sale++) {
        String design = "design " + random.nextInt(7);
        long sum = random.nextLong(1, 100_000);
        examples.sold(month.atDay(random.nextInt(1, 29)), design, sum);
        byDesign.merge(design, sum, Math::addExact);
      }
      return month;
    });
    Summary summary = month(month);
    assertThat(summary.byDesign())
        .allSatisfy(part -> assertThat(byDesign).containsEntry(part.of(), part.sum().minor()))
        .hasSameSizeAs(byDesign.keySet());
    long total = byDesign.values().stream().mapToLong(Long::longValue).sum();
    assertThat(summary.revenue()).isEqualTo(kurus(total));
    assertThat(summary.byTender()).containsExactly(new Part<>(Account.CASH, kurus(total)));
    assertThat(summary.byDay().values().stream().mapToLong(part -> part.minor()).sum())
        .isEqualTo(total);
  }

  /// Else a month gets slower with every sale that was ever made.
  @Test
  void aMonthIsReadFromOneIndexAlone() {
    List<String> plan =
        new JdbcTemplate(writer)
            .query(
                "explain query plan select business_day, kind, account, design, sum(amount)"
                    + " from entry_line where business_day between '2026-05-01' and '2026-05-31'"
                    + " group by business_day, kind, account, design",
                (row, _) -> row.getString("detail"));
    assertThat(plan)
        .singleElement()
        .asString()
        .startsWith("SEARCH entry_line USING COVERING INDEX entry_line_of_day");
  }

  @Test
  void tellsWhatIsInEachPlaceOfMoney() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Map<Account, Long> before = money(day);
    examples.sold(day, "Dress", 700);
    examples.sold(day.plusDays(1), "Dress", 900);
    Map<Account, Long> after = money(day);
    assertThat(after).containsEntry(Account.CASH, before.getOrDefault(Account.CASH, 0L) + 700);
    assertThat(after).doesNotContainKeys(Account.SALES, Account.RENT, Account.OWN_FUNDS);
  }

  private Map<Account, Long> money(LocalDate until) {
    Map<Account, Long> money = new TreeMap<>();
    asJan(() -> summaries.money(until)).forEach(part -> money.put(part.of(), part.sum().minor()));
    return money;
  }

  private Summary day(LocalDate day) {
    return asJan(() -> summaries.day(day));
  }

  private Summary month(YearMonth month) {
    return asJan(() -> summaries.month(month));
  }

  private <T> T asJan(Supplier<T> look) {
    Member jan = examples.cast().jan();
    return MemberExamples.as(jan, look);
  }
}
