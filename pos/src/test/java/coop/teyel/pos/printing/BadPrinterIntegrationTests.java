package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.connections.Behaviour;
import coop.teyel.hardware.connections.PrinterFirmware;
import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.facts.CommandId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// What becomes of papers when printers are as bad as they are, over real sockets.
@PrintingBootTest
class BadPrinterIntegrationTests {

  private static final Behaviour BREAKS_OFF = Behaviour.prints(16).then(Behaviour.RESETS);

  @Autowired Printers printers;
  @Autowired PrintJobs jobs;
  @Autowired DeviceExamples examples;

  @Value("${teyel.data}")
  Path data;

  @AfterEach
  void outOfTheBox() {
    examples.reset();
  }

  @BeforeAll
  static void bePatientOnABusyMachine() {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
  }

  @AfterAll
  static void beAsPatientAsBefore() {
    Awaitility.reset();
  }

  @Test
  void waitsForAPrinterThatIsOffAndPrintsInOrderWhenItComesBack() throws IOException {
    int port = SocketPrinter.freePort();
    examples.put(Printer.Use.RECEIPTS, SocketPrinter.address(port));
    long first = examples.want(SamplePapers.receipt("first"));
    long second = examples.want(SamplePapers.receipt("second"));
    await().until(() -> examples.job(first).attempts() >= 3);
    await().until(() -> examples.standing(Printer.Use.RECEIPTS).trouble().isPresent());
    assertThat(examples.standing(Printer.Use.RECEIPTS).trouble()).contains(Trouble.REFUSED);
    assertThat(examples.job(second).attempts()).isZero();
    try (SocketPrinter printer = new SocketPrinter(port)) {
      examples.waitFor(second, State.SENT);
      assertThat(examples.job(first).state()).isEqualTo(State.SENT);
      assertThat(printer.papers()).hasSize(2);
      assertThat(new String(printer.papers().getFirst(), StandardCharsets.US_ASCII))
          .contains("first");
      await().until(() -> examples.standing(Printer.Use.RECEIPTS).trouble().isEmpty());
    }
  }

  @Test
  void anUnknownPlaceIsTroubleAndNotTheEnd() {
    examples.put(Printer.Use.LABELS, "file:/nowhere/at/all");
    long job = examples.want(SamplePapers.label("12345678"));
    await().until(() -> examples.job(job).attempts() >= 2);
    await().until(() -> examples.job(job).trouble().equals(Optional.of(Trouble.NOT_FOUND)));
  }

  @Test
  void asksWhetherAPaperCameOutOfAPrinterThatHung() throws IOException {
    try (SocketPrinter printer = new SocketPrinter(Behaviour.HANGS)) {
      examples.put(Printer.Use.RECEIPTS, printer.address());
      long job = examples.want(SamplePapers.ENDLESS);
      assertThat(examples.waitFor(job, State.UNCONFIRMED).trouble()).contains(Trouble.HANGING);
      assertThat(examples.job(job).attempts()).isEqualTo(1);
    }
  }

  @Test
  void asksWhetherAPaperCameOutOfAPrinterThatBrokeOff() throws IOException {
    try (SocketPrinter printer = new SocketPrinter(BREAKS_OFF)) {
      examples.put(Printer.Use.RECEIPTS, printer.address());
      long job = examples.want(SamplePapers.LONG);
      assertThat(examples.waitFor(job, State.UNCONFIRMED).trouble()).contains(Trouble.BROKEN);
      assertThat(examples.job(job).attempts()).isEqualTo(1);
    }
  }

  @Test
  void waitsForPaperAndGoesOnByItselfWhenItIsBack() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().pullPaper();
      examples.put(Printer.Use.RECEIPTS, printer.address(), "epson-tm-t20");
      long first = examples.want(SamplePapers.receipt("first"));
      long second = examples.want(SamplePapers.receipt("second"));
      await().until(() -> examples.job(first).trouble().equals(Optional.of(Trouble.PAPER_OUT)));
      // while the first is tried again, one waits
      await().until(() -> sign().equals(new Printer.Sign(Printer.Sign.Kind.NO_PAPER, 2)));
      assertThat(printer.papers()).isEmpty();
      printer.firmware().newRoll();
      examples.waitFor(second, State.CONFIRMED);
      assertThat(printer.papers()).hasSize(2);
      assertThat(text(printer, 0)).contains("first").doesNotContain("COPY");
      await().until(() -> sign().kind() == Printer.Sign.Kind.WELL);
    }
  }

  @Test
  void printsAPaperAgainWholeAndMarkedThatRanOutInTheMiddle() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      printer.firmware().endPaperAfter(20);
      examples.put(Printer.Use.RECEIPTS, printer.address(), "epson-tm-t20");
      long cut = examples.want(SamplePapers.receipt("cut in two"));
      long next = examples.want(SamplePapers.receipt("next"));
      await().until(() -> examples.job(cut).request().copy());
      assertThat(examples.job(cut).state()).isNotEqualTo(State.UNCONFIRMED);
      printer.firmware().newRoll();
      examples.waitFor(next, State.CONFIRMED);
      assertThat(examples.job(cut).state()).isEqualTo(State.CONFIRMED);
      assertThat(printer.firmware().papers())
          .extracting(PrinterFirmware.Printed::isWhole)
          .containsExactly(false, true, true);
      assertThat(text(printer, 0)).contains("cut in two").doesNotContain("COPY");
      assertThat(text(printer, 1)).contains("cut in two").contains("COPY");
      assertThat(text(printer, 2)).contains("next").doesNotContain("COPY");
    }
  }

  @Test
  void asksSomebodyToLookWhenAPrinterSaysAgainAndAgainThatItStopped() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      examples.put(Printer.Use.LABELS, printer.address(), "epson-tm-t20");
      printer.firmware().endPaperAfter(20);
      long label = examples.want(SamplePapers.label("12345678"));
      for (int cuts = 1; cuts <= 3; cuts++) {
        int papers = cuts;
        await().until(() -> printer.firmware().papers().size() == papers);
        await().until(() -> examples.job(label).state() == State.QUEUED);
        printer.firmware().newRoll();
        printer.firmware().endPaperAfter(20);
      }
      assertThat(examples.waitFor(label, State.UNCONFIRMED).trouble()).contains(Trouble.PAPER_OUT);
      assertThat(sign()).isEqualTo(new Printer.Sign(Printer.Sign.Kind.LOOK, inDoubt()));
      printer.firmware().newRoll();
    }
  }

  @Test
  void noticesWithoutAPaperThatTheCoverIsOpenAndThatPaperEnds() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      examples.put(Printer.Use.LABELS, printer.address(), "epson-tm-t20");
      printer.firmware().openCover(true);
      await()
          .until(() ->
              examples
                  .standing(Printer.Use.LABELS)
                  .trouble()
                  .equals(Optional.of(Trouble.COVER_OPEN)));
      printer.firmware().openCover(false);
      printer.firmware().endPaperSoon();
      await().until(() -> examples.standing(Printer.Use.LABELS).isPaperEnding());
      assertThat(examples.standing(Printer.Use.LABELS).trouble()).isEmpty();
      assertThat(printer.papers()).isEmpty();
    }
  }

  @Test
  void asksNothingOfAPrinterThatIsKnownToBeMute() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      examples.put(Printer.Use.LABELS, printer.address(), "generic-58");
      long label = examples.want(SamplePapers.label("12345678"));
      examples.waitFor(label, State.SENT);
      examples.waitFor(examples.want(SamplePapers.label("87654321")), State.SENT);
      assertThat(printer.connections()).isEqualTo(2);
    }
  }

  private Printer.Sign sign() {
    return examples.asZehra(printers::sign);
  }

  private int inDoubt() {
    return examples.asZehra(() -> jobs.inDoubt(99)).size();
  }

  private static String text(SocketPrinter printer, int paper) {
    return new String(printer.papers().get(paper), StandardCharsets.ISO_8859_1);
  }

  @Test
  void keepsSellingWhileAPrinterHangs() throws IOException {
    try (SocketPrinter printer = new SocketPrinter(Behaviour.HANGS)) {
      examples.put(Printer.Use.RECEIPTS, printer.address());
      long hanging = examples.want(SamplePapers.ENDLESS);
      await().until(() -> printer.connections() > 0);
      List<Long> sales =
          IntStream.range(0, 20)
              .mapToObj(i -> examples.want(SamplePapers.receipt("sale " + i)))
              .toList();
      examples.waitFor(hanging, State.UNCONFIRMED);
      examples.put(Printer.Use.RECEIPTS, "rehearsal");
      sales.forEach(sale ->
          await()
              .until(() ->
                  examples.job(sale).state() != State.QUEUED
                      && examples.job(sale).state() != State.SENDING));
    }
  }

  @Test
  void believesWhoeverLooked() throws IOException {
    long cameOut = doubtful();
    long lost = doubtful();
    examples.put(Printer.Use.RECEIPTS, "rehearsal");
    CommandId command = CommandId.fresh();
    assertThat(examples.asZehra(() -> jobs.inDoubt(100)))
        .extracting(PrintJob::number)
        .contains(cameOut, lost);
    for (int tap = 0; tap < 2; tap++) {
      assertThat(examples.asZehra(() -> jobs.cameOut(command, cameOut)))
          .isEqualTo(new JobAnswer.Settled(examples.job(cameOut)));
    }
    assertThat(examples.job(cameOut).state()).isEqualTo(State.CONFIRMED);
    assertThat(examples.asZehra(() -> jobs.didNotComeOut(CommandId.fresh(), cameOut)))
        .isEqualTo(new JobAnswer.NothingToAsk());

    JobAnswer answer = examples.asZehra(() -> jobs.didNotComeOut(CommandId.fresh(), lost));
    assertThat(examples.job(lost).state()).isEqualTo(State.FAILED);
    PrintJob copy = ((JobAnswer.Queued) answer).job();
    assertThat(copy.request()).isEqualTo(SamplePapers.LONG.again());
    examples.waitFor(copy.number(), State.SENT);
  }

  @Test
  void printersAtOneAddressTakeTurns() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      examples.put(Printer.Use.RECEIPTS, printer.address());
      examples.put(Printer.Use.LABELS, printer.address());
      List<Long> wanted =
          IntStream.range(0, 10)
              .mapToObj(i ->
                  examples.want(
                      i % 2 == 0
                          ? SamplePapers.receipt("receipt " + i)
                          : SamplePapers.label("label " + i)))
              .toList();
      wanted.forEach(job -> examples.waitFor(job, State.SENT));
      await().until(() -> printer.papers().size() == 10);
      assertThat(printer.mostAtOnce()).isEqualTo(1);
    }
  }

  @Test
  void aPaperThatWasBeingSentWhenTheProgramWasKilledIsAskedForAndNeverSentAgain(@TempDir Path copy)
      throws IOException {
    try (SocketPrinter printer = new SocketPrinter(Behaviour.HANGS)) {
      examples.put(Printer.Use.RECEIPTS, printer.address());
      long cut = examples.want(SamplePapers.ENDLESS);
      long next = examples.want(SamplePapers.RECEIPT);
      examples.waitFor(cut, State.SENDING);
      // what a killed program leaves: the file and its write-ahead log as they are
      for (String name : List.of("teyel.db", "teyel.db-wal", "pepper.key")) {
        Files.copy(data.resolve(name), copy.resolve(name));
      }
      try (ConfigurableApplicationContext again = start(copy)) {
        DeviceExamples there = again.getBean(DeviceExamples.class);
        assertThat(there.waitFor(cut, State.UNCONFIRMED).trouble()).contains(Trouble.INTERRUPTED);
        there.put(Printer.Use.RECEIPTS, "rehearsal");
        assertThat(there.job(next).state()).isNotEqualTo(State.UNCONFIRMED);
        assertThat(there.job(cut).attempts()).isEqualTo(1);
      }
    }
  }

  private static ConfigurableApplicationContext start(Path folder) {
    return new SpringApplicationBuilder(PrintingTestApplication.class)
        .web(WebApplicationType.NONE)
        .run("--teyel.data=" + folder);
  }

  private long doubtful() throws IOException {
    try (SocketPrinter printer = new SocketPrinter(BREAKS_OFF)) {
      examples.put(Printer.Use.RECEIPTS, printer.address());
      long job = examples.want(SamplePapers.LONG);
      examples.waitFor(job, State.UNCONFIRMED);
      return job;
    }
  }
}
