package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.connections.PrinterFirmware;
import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.papers.PrintRuns;
import coop.teyel.production.papers.RunProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Ten thousand papers that wait, in a real file.
@PrintingBootTest
class FullQueueIntegrationTests {

  private static final int PAPERS = 10_000;
  private static final int SOME = 100;
  private static final String FEW = "a few";
  private static final String MANY = "ten thousand";
  private static final Pattern LABEL = Pattern.compile("label ([0-9]+)");

  @Autowired PrintQueue queue;
  @Autowired PrintRuns runs;
  @Autowired DeviceExamples examples;
  @Autowired PlatformTransactionManager transactions;
  @Autowired DSLContext sql;

  @AfterEach
  void outOfTheBox() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            _ -> sql.execute("update print_job set state = 'FAILED' where state = 'QUEUED'"));
    runs.resume(MANY);
    examples.reset();
  }

  @Test
  void tenThousandWaitingPapersAreNeitherSlowNorLost() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      examples.put(Printer.Use.LABELS, printer.address());
      long alone = nanosOfAFew(printer);
      runs.pause(MANY);
      want(MANY, PAPERS);
      othersPassThem();
      runs.resume(MANY);
      int first = printer.papers().size();
      await().atMost(Duration.ofMinutes(1)).until(() -> printed(MANY) > SOME);
      long among = nanosOfOne(printer, first);
      runs.pause(MANY);
      await().until(() -> jobs(State.SENDING) == 0);
      int printed = printed(MANY);
      assertThat(runs.progress(MANY)).isEqualTo(new RunProgress(PAPERS, printed, 0, true));
      assertThat(jobs(State.QUEUED)).isEqualTo(PAPERS - printed);
      assertThat(labels(printer, first)).isEqualTo(IntStream.range(0, printed).boxed().toList());
      assertThat(among).isLessThan(3 * alone);
    }
  }

  private long nanosOfAFew(SocketPrinter printer) {
    want(FEW, SOME);
    await().atMost(Duration.ofMinutes(1)).until(() -> runs.progress(FEW).isOver());
    await().until(() -> printer.papers().size() == SOME);
    return nanosOfOne(printer, 0);
  }

  /// A receipt on the other printer, and a label on the same one.
  private void othersPassThem() {
    assertThat(examples.standing(Printer.Use.LABELS).waiting()).isEqualTo(PAPERS);
    examples.waitFor(examples.want(SamplePapers.RECEIPT), State.SENT);
    examples.waitFor(examples.want(SamplePapers.label("one more")), State.SENT);
    assertThat(examples.standing(Printer.Use.LABELS).waiting()).isEqualTo(PAPERS);
  }

  private void want(String run, int papers) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(_ ->
            IntStream.range(0, papers)
                .mapToObj(nth -> SamplePapers.label("label " + nth))
                .map((PrintRequest label) -> label.in(run))
                .forEach(queue::enqueue));
  }

  private int printed(String run) {
    return runs.progress(run).printed();
  }

  private int jobs(State state) {
    return sql.fetchSingle("select count(*) from print_job where state = ?", state.name())
        .get(0, int.class);
  }

  private static List<Integer> labels(SocketPrinter printer, int first) {
    return printer.papers().stream()
        .skip(first)
        .flatMap(paper -> LABEL.matcher(new String(paper, StandardCharsets.US_ASCII)).results())
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  /// From the beginning of one paper to that of the next, in the middle of some.
  private static long nanosOfOne(SocketPrinter printer, int first) {
    List<PrinterFirmware.Printed> papers = printer.firmware().papers();
    return IntStream.range(first + 1, first + SOME)
        .mapToLong(nth -> papers.get(nth).begunAt() - papers.get(nth - 1).begunAt())
        .sorted()
        .skip(SOME / 2)
        .findFirst()
        .orElseThrow();
  }
}
