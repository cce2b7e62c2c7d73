package coop.teyel.pos.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.teyel.pos.Teyel;
import coop.teyel.pos.printing.PrintJobs;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.receipts.Receipts;
import coop.teyel.production.TempDataFolder;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.acting.RunAs;
import coop.teyel.production.shares.Shares;
import coop.teyel.production.stock.Counts;
import coop.teyel.production.stock.Stock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = Teyel.class, properties = "teyel.demo=true")
@ContextConfiguration(initializers = TempDataFolder.class)
class DemoIntegrationTests {

  @Autowired Demo demo;
  @Autowired CoopSettings settings;
  @Autowired Members members;
  @Autowired Batches batches;
  @Autowired Shares shares;
  @Autowired Stock stock;
  @Autowired Receipts receipts;
  @Autowired ChainAudit audit;
  @Autowired PrintJobs jobs;
  @Autowired InstantSource clock;

  @Test
  void showsTwelvePeopleTwoMarketDaysAndWorkAtEveryStation() {
    List<Member> people = RunAs.asNobody(members::present);
    assertThat(people).hasSize(12);
    Member zehra = people.getFirst();

    Counts counts = RunAs.as(zehra, () -> stock.counts());
    assertThat(counts.sold()).isPositive();
    assertThat(counts.inStock()).isPositive();
    assertThat(RunAs.as(zehra, () -> shares.latest(5))).hasSize(1);
    assertThat(RunAs.as(zehra, batches::board))
        .extracting(bundle -> bundle.batch())
        .hasSizeGreaterThan(3);
    assertThat(RunAs.as(zehra, () -> batches.waiting()))
        .extracting(it -> it.pieces())
        .allMatch(it -> it > 0)
        .hasSizeBetween(1, 20);
    assertThat(receiptsOfTwoMonths(zehra)).isGreaterThanOrEqualTo(10);
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void putsTheClockRightAgainAndIsMadeOnce() {
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    demo.make();
    assertThat(RunAs.asNobody(members::present)).hasSize(12);
  }

  @Test
  void everyPaperCameOutOnItsDay() {
    Member zehra = RunAs.asNobody(members::present).getFirst();
    assertThat(RunAs.as(zehra, () -> jobs.latest(1_000)))
        .hasSizeGreaterThan(50)
        .extracting(PrintJob::state)
        .isSubsetOf(PrintJob.State.SENT, PrintJob.State.CONFIRMED);
  }

  private long receiptsOfTwoMonths(Member reader) {
    YearMonth now = YearMonth.from(RunAs.asNobody(settings::theCoop).businessDay(clock.instant()));
    return Stream.of(now, now.minusMonths(1))
        .mapToLong(month -> RunAs.as(reader, () -> receipts.month(month, 0, 1_000)).size())
        .sum();
  }
}
