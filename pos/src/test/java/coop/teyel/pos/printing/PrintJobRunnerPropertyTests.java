package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.printing.FaultyPrinterGateway.CameOut;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.pos.printing.printers.PrintingProperties;
import coop.teyel.production.TestClock;
import coop.teyel.production.facts.CommandId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/// A queue of papers and a printer at which anything goes wrong: paper, cover, cable, hanging, and
/// the program's end in the middle of a paper.
@PrintingBootTest
class PrintJobRunnerPropertyTests {

  private static final int PAPERS = 150;
  private static final Printer.Use USE = Printer.Use.RECEIPTS;

  @Autowired PrinterWorkers lanes;
  @Autowired JobRows rows;
  @Autowired PrinterRows printers;
  @Autowired PrinterKinds kinds;
  @Autowired PaperRows paperRows;
  @Autowired PaperRenderer drawings;
  @Autowired PrintingProperties printing;
  @Autowired TestClock clock;
  @Autowired PlatformTransactionManager transactions;
  @Autowired PrintJobs jobs;
  @Autowired DeviceExamples examples;

  private FaultyPrinterGateway post;
  private final List<Long> tried = new ArrayList<>();

  @BeforeEach
  void nobodyElseSends() {
    examples.reset();
    lanes.stop();
    post = new FaultyPrinterGateway(printing, Seeds.seeded("courier"));
  }

  @AfterEach
  void othersSendAgain() {
    lanes.start();
    examples.reset();
  }

  @Test
  void everyPaperComesOutWholeInOrderAndNeverTwiceWithoutTheCopysMark() {
    for (int i = 0; i < PAPERS; i++) {
      examples.want(SamplePapers.receipt("paper " + i));
    }
    do {
      workOff();
    } while (somebodyLooks());
    for (int i = 0; i < PAPERS; i++) {
      String name = "paper " + i;
      assertThat(post.papers())
          .as(name + " comes out whole")
          .anyMatch(paper -> paper.name().equals(name) && paper.isWhole());
      assertThat(post.papers().stream().filter(paper -> isFirst(paper, name)))
          .as(name + " without a mark")
          .hasSizeLessThanOrEqualTo(1);
    }
    assertThat(tried).as("the order in which papers are tried").isSorted();
  }

  private static boolean isFirst(CameOut paper, String name) {
    return paper.name().equals(name) && !paper.isCopy();
  }

  /// Until nothing waits; a killed program starts again.
  private void workOff() {
    PrintJobRunner courier = courier();
    PrintJobRunner.RunResult step = PrintJobRunner.RunResult.MOVED;
    while (step != PrintJobRunner.RunResult.IDLE) {
      rows.first(USE, State.QUEUED).map(PrintJob::number).ifPresent(tried::add);
      try {
        step = courier.step(USE);
      } catch (FaultyPrinterGateway.Killed e) {
        courier = courier();
      }
    }
  }

  private PrintJobRunner courier() {
    return new PrintJobRunner(
        rows, printers, kinds, paperRows, drawings, post, clock, transactions);
  }

  /// Somebody looks at the printer for each paper in doubt and says what she sees.
  private boolean somebodyLooks() {
    List<PrintJob> inDoubt = examples.asZehra(() -> jobs.inDoubt(PAPERS));
    for (PrintJob job : inDoubt) {
      boolean cameOut = post.cameOutWhole(job.request().reference().id(), job.request().copy());
      JobAnswer answer =
          examples.asZehra(() ->
              cameOut
                  ? jobs.cameOut(CommandId.fresh(), job.number())
                  : jobs.didNotComeOut(CommandId.fresh(), job.number()));
      assertThat(answer).isNotInstanceOf(JobAnswer.NothingToAsk.class);
    }
    return !inDoubt.isEmpty();
  }
}
