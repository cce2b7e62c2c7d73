package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Told;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Unknown;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// What a printer says after the last byte of a job.
final class JobConfirmation {

  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

  private final StatusProtocol talk;
  private final StatusSupport dialogue;
  private final Timeouts timeouts;
  private final int written;

  JobConfirmation(StatusProtocol talk, StatusSupport dialogue, Timeouts timeouts, int written) {
    this.talk = talk;
    this.dialogue = dialogue;
    this.timeouts = timeouts;
    this.written = written;
  }

  /// @param before how the printer was before the job
  Delivery after(PrinterStatus before) throws IOException {
    if (dialogue.confirmation()) {
      talk.askForConfirmation();
      return confirmed(before);
    }
    PrinterStatus after = status();
    return stopsPrinting(after) ? cutOff(after) : new Delivery.Sent();
  }

  /// Waits until the printer has come to the end of the job, and looks for its paper meanwhile: a
  /// printer without paper does not come to the end.
  private Delivery confirmed(PrinterStatus before) throws IOException {
    long end = System.nanoTime() + timeouts.step().toNanos();
    PrinterStatus after;
    do {
      Optional<Paper> paper = talk.confirmation(BETWEEN_QUESTIONS);
      if (paper.isPresent()) {
        return confirmed(paper.get());
      }
      after = status();
    } while (!stopsPrinting(after) && System.nanoTime() < end);
    // One that spoke before the job and not once after it was cut off somewhere.
    boolean fellSilent = before instanceof Told && after instanceof Unknown;
    return fellSilent || after.obstacle().isPresent() ? cutOff(after) : new Delivery.Sent();
  }

  private Delivery confirmed(Paper paper) {
    return paper == Paper.OUT
        ? new Delivery.CutOff(written, Trouble.PAPER_OUT, "at the end of the job")
        : new Delivery.Confirmed(paper);
  }

  private PrinterStatus status() throws IOException {
    return dialogue.status() ? talk.status() : new Unknown();
  }

  /// Whether no more paper comes until somebody sees to it; offline may pass by itself.
  private static boolean stopsPrinting(PrinterStatus status) {
    return status
        .obstacle()
        .filter(trouble -> trouble == Trouble.PAPER_OUT || trouble == Trouble.COVER_OPEN)
        .isPresent();
  }

  private Delivery cutOff(PrinterStatus after) {
    return new Delivery.CutOff(
        written, after.obstacle().orElse(Trouble.HANGING), "after the job: " + after);
  }
}
