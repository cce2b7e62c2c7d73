package coop.teyel.pos.printing.printers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.PrinterStatus;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.pos.printing.PrinterFaults.Fault;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedPrinterTests {

  private static final byte[] JOB = new byte[1_000];

  private final SimulatedPrinter printer = new SimulatedPrinter();

  @Test
  void printsWhenNothingIsWrong() {
    assertThat(printer.send(JOB)).isEqualTo(new Delivery.Sent());
    assertThat(printer.status())
        .isEqualTo(new PrinterStatus.Told(true, false, Paper.ENOUGH, false, false));
  }

  @ParameterizedTest
  @CsvSource({"NO_PAPER, PAPER_OUT", "COVER_OPEN, COVER_OPEN", "UNPLUGGED, NOT_FOUND"})
  void takesNothingWhileSomethingIsWrong(Fault fault, Trouble trouble) {
    printer.set(fault, true);
    assertThat(printer.send(JOB)).isEqualTo(new Delivery.NothingLeft(trouble, "rehearsed"));
    assertThat(printer.status().obstacle()).contains(trouble);
    printer.set(fault, false);
    assertThat(printer.send(JOB)).isEqualTo(new Delivery.Sent());
  }

  @ParameterizedTest
  @CsvSource({"NO_PAPER_MIDWAY, PAPER_OUT, NO_PAPER", "UNPLUGGED_MIDWAY, BROKEN, UNPLUGGED"})
  void stopsInTheMiddleOfOnePaperAndStaysSo(Fault fault, Trouble trouble, Fault left) {
    printer.set(fault, true);
    assertThat(printer.send(JOB)).isEqualTo(new Delivery.CutOff(500, trouble, "rehearsed"));
    assertThat(printer.faults()).containsExactly(left);
    assertThat(printer.send(JOB)).isInstanceOf(Delivery.NothingLeft.class);
  }

  @Test
  void saysThatItsPaperEnds() {
    printer.set(Fault.PAPER_ENDS, true);
    assertThat(printer.send(JOB)).isEqualTo(new Delivery.Sent());
    assertThat(printer.status())
        .isEqualTo(new PrinterStatus.Told(true, false, Paper.NEAR_END, false, false));
  }

  @Test
  void canBeBrokenWhileItPrintsSlowly() {
    printer.set(Fault.SLOW, true);
    CompletableFuture<Delivery> delivery = CompletableFuture.supplyAsync(() -> printer.send(JOB));
    printer.set(Fault.COVER_OPEN, true);
    await().until(delivery::isDone);
    assertThat(delivery.join())
        .isNotEqualTo(new Delivery.Sent())
        .extracting(Object::toString)
        .asString()
        .contains("COVER_OPEN");
  }

  @Test
  void goesOnAtOnceWhenItIsNoLongerSlow() {
    printer.set(Fault.SLOW, true);
    CompletableFuture<Delivery> delivery = CompletableFuture.supplyAsync(() -> printer.send(JOB));
    printer.set(Fault.SLOW, false);
    await().until(delivery::isDone);
    assertThat(delivery.join()).isEqualTo(new Delivery.Sent());
  }

  @Test
  void aPaperIsInDoubtWhenTheProgramEndsMeanwhile() {
    printer.set(Fault.SLOW, true);
    Thread.currentThread().interrupt();
    assertThat(printer.send(JOB)).isEqualTo(new Delivery.CutOff(100, Trouble.HANGING, "rehearsed"));
    assertThat(Thread.interrupted()).isTrue();
  }
}
