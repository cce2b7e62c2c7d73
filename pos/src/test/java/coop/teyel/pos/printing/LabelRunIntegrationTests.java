package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.connections.PrinterFirmware;
import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.labels.LabelRun;
import coop.teyel.production.labels.LabelRuns;
import coop.teyel.production.labels.ProofAnswer;
import coop.teyel.production.labels.Proofs;
import coop.teyel.production.labels.RunId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Members;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.papers.RunProgress;
import coop.teyel.production.scans.Scan;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/// Real labels on a printer at a socket that tells how it is: `DLE EOT`, as Epson's do.
@PosBootTest
class LabelRunIntegrationTests {

  private static final String PROFILE = "epson-tm-l90";
  private static final int LABELS = 12;
  private static final int CUT = 5;
  private static final String MARK = "KOPYA";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Autowired LabelRuns runs;
  @Autowired Proofs proofs;

  private final GarmentExamples garments;
  private final DeviceExamples devices;

  @Autowired
  LabelRunIntegrationTests(
      BeanFactory context,
      Printers printers,
      PrintJobs jobs,
      PrintQueue queue,
      CoopSetup setup,
      Members members,
      PlatformTransactionManager transactions) {
    garments = new GarmentExamples(context);
    devices = new DeviceExamples(printers, jobs, queue, setup, members, transactions);
  }

  @AfterEach
  void outOfTheBox() {
    devices.reset();
  }

  @Test
  void eachLabelComesOutOnceThoughThePaperEndsWithinOne() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      List<Garment> born = startAndRunOutOfPaper(printer);
      printer.firmware().newRoll();
      progresses(new RunProgress(LABELS, LABELS, 0, false));
      assertThat(devices.standing(Printer.Use.LABELS).trouble()).isEmpty();
      assertThat(numbers(printer)).isEqualTo(numbers(born));
      onlyTheCutOneIsMarked(printer);
      eachIsProvenByItsFirstScan(printer);
    }
  }

  @Test
  void aRunThatIsPausedWithoutPaperWaitsForBoth() throws IOException {
    try (SocketPrinter printer = new SocketPrinter()) {
      List<Garment> born = startAndRunOutOfPaper(printer);
      pauseOrResume(runs::pause);
      printer.firmware().newRoll();
      devices.waitFor(devices.want(tag(born.getFirst())), State.CONFIRMED);
      assertThat(run().progress())
          .isEqualTo(new RunProgress(LABELS, labels(printer).size() - 1, 0, true));
      pauseOrResume(runs::resume);
      progresses(new RunProgress(LABELS, LABELS, 0, false));
      assertThat(numbers(printer)).isEqualTo(numbers(born));
      onlyTheCutOneIsMarked(printer);
    }
  }

  /// Twelve labels, of which some four come out and half of the next. Papers that other tests left
  /// come out elsewhere before.
  private List<Garment> startAndRunOutOfPaper(SocketPrinter printer) {
    devices.reset();
    printer.firmware().endPaperIn(CUT, 60);
    devices.put(Printer.Use.LABELS, printer.address(), PROFILE);
    List<Garment> born = garments.labelled(LABELS);
    await().atMost(PATIENCE).until(() -> cut(printer).size() == 1);
    await()
        .atMost(PATIENCE)
        .until(() ->
            devices.standing(Printer.Use.LABELS).trouble().equals(Optional.of(Trouble.PAPER_OUT)));
    assertThat(run().progress())
        .isEqualTo(new RunProgress(LABELS, labels(printer).size() - 1, 0, false));
    return born;
  }

  private void onlyTheCutOneIsMarked(SocketPrinter printer) {
    assertThat(cut(printer)).singleElement().matches(paper -> !text(paper).contains(MARK));
    List<PrinterFirmware.Printed> marked =
        labels(printer).stream().filter(paper -> text(paper).contains(MARK)).toList();
    assertThat(marked).hasSize(1);
    assertThat(marked.getFirst().isWhole()).isTrue();
  }

  private void eachIsProvenByItsFirstScan(SocketPrinter printer) {
    for (String number : numbers(printer)) {
      assertThat(run().isProven()).isFalse();
      assertThat(devices.asZehra(() -> proofs.prove(CommandId.fresh(), Scan.read(number))))
          .isInstanceOf(ProofAnswer.Proven.class);
    }
    assertThat(run().isProven()).isTrue();
  }

  private void progresses(RunProgress expected) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(run().progress()).isEqualTo(expected));
  }

  private LabelRun run() {
    return devices.asZehra(() -> runs.latest(1)).getFirst();
  }

  private void pauseOrResume(Consumer<RunId> act) {
    RunId run = run().id();
    devices.asZehra(() -> {
      act.accept(run);
      return run;
    });
  }

  private static PrintRequest tag(Garment garment) {
    return PrintRequest.first(
        PaperKind.PRICE_TAG,
        FactReference.of("garment", garment.number().digits()),
        Locale.forLanguageTag("tr"));
  }

  /// What a reader of barcodes reads on the whole labels, in the order in which they came out.
  private static List<String> numbers(SocketPrinter printer) {
    return labels(printer).stream()
        .filter(PrinterFirmware.Printed::isWhole)
        .map(paper -> PrintedCodeReader.read(shown(paper).picture()))
        .toList();
  }

  private static List<PrinterFirmware.Printed> cut(SocketPrinter printer) {
    return labels(printer).stream().filter(paper -> !paper.isWhole()).toList();
  }

  /// The labels among all that the printer got.
  private static List<PrinterFirmware.Printed> labels(SocketPrinter printer) {
    return printer.firmware().papers().stream()
        .filter(paper -> text(paper).contains("Parti"))
        .toList();
  }

  private static List<String> numbers(List<Garment> born) {
    return born.stream().map(garment -> garment.number().digits()).toList();
  }

  private static String text(PrinterFirmware.Printed paper) {
    return String.join(" ", shown(paper).lines());
  }

  private static Paper shown(PrinterFirmware.Printed paper) {
    return new RehearsalPrinter().print(Profile.named(PROFILE), paper.bytes());
  }
}
