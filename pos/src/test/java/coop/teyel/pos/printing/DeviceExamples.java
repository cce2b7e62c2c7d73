package coop.teyel.pos.printing;

import static org.awaitility.Awaitility.await;

import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings printers and papers into any state through the public verbs.

public class DeviceExamples {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Printers printers;
  private final PrintJobs jobs;
  private final PrintQueue queue;
  private final MemberExamples cast;
  private final TransactionTemplate transaction;

  DeviceExamples(
      Printers printers,
      PrintJobs jobs,
      PrintQueue queue,
      CoopSetup setup,
      Members members,
      PlatformTransactionManager transactions) {
    this.printers = printers;
    this.jobs = jobs;
    this.queue = queue;
    this.cast = new MemberExamples(setup, members);
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Does something as Zehra, who may everything.
  public <T> T asZehra(Supplier<T> act) {
    Member zehra = cast.zehra();
    return MemberExamples.as(zehra, act);
  }

  public MemberExamples cast() {
    return cast;
  }

  /// Puts a printer at an address.
  void put(Printer.Use use, String address) {
    put(use, address, "generic-80");
  }

  /// Puts a printer of that kind at an address.
  void put(Printer.Use use, String address, String kind) {
    asZehra(() -> printers.set(use, address, kind));
  }

  /// Both printers as they come out of the box.
  void reset() {
    put(Printer.Use.RECEIPTS, "rehearsal");
    put(Printer.Use.LABELS, "rehearsal");
    for (Printer.Use use : Printer.Use.values()) {
      await().atMost(PATIENCE).until(() -> standing(use).waiting() == 0);
    }
  }

  /// A fact is written and wants that paper; the number of its job.
  long want(PrintRequest request) {
    transaction.executeWithoutResult(_ -> queue.enqueue(request));
    return asZehra(() -> jobs.latest(1)).getFirst().number();
  }

  PrintJob job(long number) {
    return asZehra(() -> jobs.find(number)).orElseThrow();
  }

  Printer.Standing standing(Printer.Use use) {
    return asZehra(printers::all).stream()
        .filter(standing -> standing.printer().use() == use)
        .findFirst()
        .orElseThrow();
  }

  /// Waits until a job is in that state.
  PrintJob waitFor(long number, State state) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .alias("job " + number)
        .until(() -> job(number).state(), state::equals);
    return job(number);
  }
}
