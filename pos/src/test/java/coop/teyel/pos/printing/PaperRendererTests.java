package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.TestClock;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class PaperRendererTests {

  private final TestClock clock = new TestClock();
  private final PaperRenderer drawings =
      new PaperRenderer(
          new ObjectProvider<>() {
            @Override
            public Stream<PaperSource> stream() {
              return Stream.of(new SamplePapers());
            }
          },
          () -> false,
          clock);

  @Test
  void opensTheDrawerOfASaleThatIsFiveSecondsOldAndNotOfAnOlderOne() {
    PrintJob job = job(SamplePapers.RECEIPT);
    clock.pass(Duration.ofSeconds(5));
    assertThat(opensDrawer(drawings.draw(job))).isTrue();
    clock.pass(Duration.ofMillis(1));
    assertThat(opensDrawer(drawings.draw(job))).isFalse();
    assertThat(drawings.draw(job).blocks()).hasSize(2);
  }

  @Test
  void neverOpensTheDrawerForACopyOrALook() {
    assertThat(opensDrawer(drawings.draw(job(SamplePapers.RECEIPT.again())))).isFalse();
    assertThat(opensDrawer(drawings.show(SamplePapers.RECEIPT))).isFalse();
  }

  private PrintJob job(PrintRequest request) {
    return new PrintJob(
        1, Printer.Use.RECEIPTS, request, clock.instant(), State.QUEUED, 0, Optional.empty());
  }

  private static boolean opensDrawer(Document document) {
    return document.blocks().stream().anyMatch(Block.OpenDrawer.class::isInstance);
  }
}
