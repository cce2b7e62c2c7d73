package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.TestClock;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.papers.PrintQueue;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PrintingBootTest
class PrintQueueIntegrationTests {

  @Autowired PrintQueue queue;
  @Autowired Printers printers;
  @Autowired PrintJobs jobs;
  @Autowired PaperPreviews papers;
  @Autowired DeviceExamples examples;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TestClock clock;

  @AfterEach
  void outOfTheBox() {
    examples.reset();
  }

  @Test
  void refusesAWishOutsideOfAnAct() {
    assertThatThrownBy(() -> queue.enqueue(SamplePapers.RECEIPT))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void forgetsTheWishWhenTheFactIsNotKept() {
    long before = examples.want(SamplePapers.RECEIPT);
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          queue.enqueue(SamplePapers.receipt("never happened"));
          status.setRollbackOnly();
        });
    long after = examples.want(SamplePapers.RECEIPT);
    assertThat(after).isEqualTo(before + 1);
  }

  @Test
  void printsOnTheScreenOutOfTheBox() {
    long job = examples.want(SamplePapers.receipt("Hoş geldiniz"));
    examples.waitFor(job, State.SENT);
    assertThat(text(job)).contains("Hoş geldiniz");
    assertThat(examples.asZehra(() -> papers.latest()).getFirst().number()).isEqualTo(job);
  }

  @Test
  void aPaperThatCannotBeDrawnFailsAndTheNextIsPrinted() {
    long bad = examples.want(SamplePapers.UNDRAWABLE);
    long good = examples.want(SamplePapers.RECEIPT);
    examples.waitFor(good, State.SENT);
    assertThat(examples.job(bad).state()).isEqualTo(State.FAILED);
    assertThat(examples.job(bad).trouble()).contains(Trouble.CANNOT_DRAW);
  }

  @Test
  void printsAgainAsACopy() {
    long first = examples.want(SamplePapers.receipt("a jumper"));
    examples.waitFor(first, State.SENT);
    CommandId command = CommandId.fresh();
    JobAnswer answer = examples.asZehra(() -> jobs.again(command, first));
    assertThat(examples.asZehra(() -> jobs.again(command, first)))
        .isInstanceOf(JobAnswer.Queued.class);
    long copy = ((JobAnswer.Queued) answer).job().number();
    examples.waitFor(copy, State.SENT);
    assertThat(copy).isEqualTo(first + 1);
    assertThat(text(copy)).contains("COPY").contains("a jumper");
    assertThat(text(first)).doesNotContain("COPY");
    assertThat(examples.asZehra(() -> jobs.latest(1)).getFirst().number()).isEqualTo(copy);
  }

  @Test
  void showsAPaperBeforeItIsPrinted() {
    long before = examples.want(SamplePapers.RECEIPT);
    PaperPreviews.Shown shown =
        examples.asZehra(() -> papers.preview(SamplePapers.receipt("later")));
    assertThat(shown.text()).contains("later");
    assertThat(shown.png()).startsWith(0x89, 'P', 'N', 'G');
    assertThat(examples.asZehra(() -> jobs.latest(1)).getFirst().number()).isEqualTo(before);
  }

  @Test
  void keepsTheLastFiftyPapers() {
    long last = 0;
    for (int i = 0; i < 60; i++) {
      last = examples.want(SamplePapers.receipt("paper " + i));
    }
    examples.waitFor(last, State.SENT);
    assertThat(examples.asZehra(() -> papers.latest())).hasSize(50);
    assertThat(text(last)).contains("paper 59");
    long early = last - 55;
    assertThat(examples.asZehra(() -> papers.show(early))).isEmpty();
  }

  @Test
  void theTestPageNamesThePrinter() {
    JobAnswer answer =
        examples.asZehra(
            () -> printers.test(CommandId.fresh(), Printer.Use.LABELS, Locale.of("tr")));
    PrintJob job = ((JobAnswer.Queued) answer).job();
    examples.waitFor(job.number(), State.SENT);
    assertThat(job.printer()).isEqualTo(Printer.Use.LABELS);
    assertThat(text(job.number())).contains("Yazıcı türü").contains("generic-80").contains("şŞ");
  }

  @Test
  void refusesWhatIsNoAddressAndWhatIsNoProfile() {
    for (String bad :
        new String[] {"", "printer", "tcp:", "tcp:x:99999", "x".repeat(4_000), "'\"<b>"}) {
      assertThat(set(bad, "generic-80")).as(bad).isEqualTo(new PrinterAnswer.NotAnAddress());
    }
    assertThat(set("rehearsal", "../../etc")).isEqualTo(new PrinterAnswer.UnknownProfile());
    assertThat(set(" tcp:192.168.1.50 ", "generic-58"))
        .isInstanceOfSatisfying(
            PrinterAnswer.Kept.class,
            kept -> assertThat(kept.printer().address()).hasToString("tcp:192.168.1.50:9100"));
  }

  @Test
  void onlyACoordinatorSaysWhereAPrinterIs() {
    assertThatThrownBy(() ->
            MemberExamples.as(
                examples.cast().amal(),
                () -> printers.set(Printer.Use.RECEIPTS, "file:/tmp/x", "generic-80")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aReceiptThatNobodyWaitsForAnyMoreIsNotPrinted() throws Exception {
    examples.put(Printer.Use.RECEIPTS, SocketPrinter.address(SocketPrinter.freePort()));
    examples.put(Printer.Use.LABELS, SocketPrinter.address(SocketPrinter.freePort()));
    long receipt = examples.want(SamplePapers.RECEIPT);
    long label = examples.want(SamplePapers.label("12345678"));
    clock.pass(Duration.ofHours(1));
    examples.reset();
    assertThat(examples.waitFor(receipt, State.FAILED).trouble()).contains(Trouble.TOO_LATE);
    examples.waitFor(label, State.SENT);
  }

  private PrinterAnswer set(String address, String profile) {
    return examples.asZehra(() -> printers.set(Printer.Use.RECEIPTS, address, profile));
  }

  private String text(long job) {
    return examples.asZehra(() -> papers.show(job)).orElseThrow().text();
  }
}
