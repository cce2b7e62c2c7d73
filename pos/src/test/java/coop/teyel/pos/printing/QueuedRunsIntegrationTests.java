package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.papers.PrintRuns;
import coop.teyel.production.papers.RunProgress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PrintingBootTest
class QueuedRunsIntegrationTests {

  @Autowired PrintQueue queue;
  @Autowired PrintRuns runs;
  @Autowired PrintJobs jobs;
  @Autowired DeviceExamples examples;
  @Autowired PlatformTransactionManager transactions;

  private final String run = UUID.randomUUID().toString();

  @AfterEach
  void outOfTheBox() {
    runs.resume(run);
    examples.reset();
  }

  @Test
  void tellsHowFarARunIs() {
    assertThat(runs.progress(run)).isEqualTo(new RunProgress(0, 0, 0, false));
    want(SamplePapers.label("one"), SamplePapers.label("two"), SamplePapers.label("undrawable"));
    progresses(new RunProgress(3, 2, 1, false));
    assertThat(runs.progress(run).isOver()).isTrue();
  }

  @Test
  void aPausedRunWaitsWhileOthersGoOn() {
    runs.pause(run);
    runs.pause(run);
    List<Long> held = want(SamplePapers.label("one"), SamplePapers.label("two"));
    long other = examples.want(SamplePapers.label("other"));
    examples.waitFor(other, State.SENT);
    assertThat(held).allMatch(number -> examples.job(number).state() == State.QUEUED);
    assertThat(runs.progress(run)).isEqualTo(new RunProgress(2, 0, 0, true));
    runs.resume(run);
    progresses(new RunProgress(2, 2, 0, false));
    assertThat(examples.job(held.getFirst()).attempts()).isOne();
  }

  @Test
  void stopsInTheMiddleAndGoesOnWithoutADoubleOrAGap() throws Exception {
    try (SocketPrinter printer = new SocketPrinter()) {
      examples.put(Printer.Use.LABELS, printer.address());
      runs.pause(run);
      PrintRequest[] labels =
          IntStream.range(0, 12)
              .mapToObj(nth -> SamplePapers.label("label " + nth + " of " + run))
              .toArray(PrintRequest[]::new);
      want(labels);
      runs.resume(run);
      await().atMost(Duration.ofSeconds(30)).until(() -> runs.progress(run).printed() > 2);
      runs.pause(run);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() ->
              examples.asZehra(() -> jobs.latest(12)).stream()
                  .noneMatch(job -> job.state() == State.SENDING));
      int printed = runs.progress(run).printed();
      assertThat(printed).isBetween(3, 12);
      runs.resume(run);
      progresses(new RunProgress(12, 12, 0, false));
      assertThat(examples.asZehra(() -> jobs.latest(12)))
          .allMatch(job -> job.attempts() == 1 && !job.request().copy());
    }
  }

  @Test
  void aCopyOfOneThatFailedCountsForIt() {
    long failed = want(SamplePapers.label("undrawable")).getFirst();
    progresses(new RunProgress(1, 0, 1, false));
    runs.pause(run);
    examples.asZehra(() -> jobs.again(CommandId.fresh(), failed));
    assertThat(runs.progress(run)).isEqualTo(new RunProgress(1, 0, 0, true));
    runs.resume(run);
    progresses(new RunProgress(1, 0, 1, false));
  }

  private void progresses(RunProgress expected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(runs.progress(run)).isEqualTo(expected));
  }

  private List<Long> want(PrintRequest... requests) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            _ -> List.of(requests).forEach(request -> queue.enqueue(request.in(run))));
    return examples.asZehra(() -> jobs.latest(requests.length)).reversed().stream()
        .map(PrintJob::number)
        .toList();
  }
}
