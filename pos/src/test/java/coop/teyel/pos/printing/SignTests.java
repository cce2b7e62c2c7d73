package coop.teyel.pos.printing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.Address;
import coop.teyel.pos.printing.printers.PrintJob.Trouble;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.Printer.Sign;
import coop.teyel.pos.printing.printers.Printer.Sign.Kind;
import coop.teyel.pos.printing.printers.Printer.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTests {

  private static final Printer RECEIPTS = printer(Printer.Use.RECEIPTS);
  private static final Standing WELL = new Standing(RECEIPTS, 0, Optional.empty(), false);

  @Test
  void isQuietWhenAllIsWell() {
    assertThat(Sign.of(List.of(WELL, WELL), 0)).isEqualTo(new Sign(Kind.WELL, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "PAPER_OUT, NO_PAPER",
    "COVER_OPEN, COVER_OPEN",
    "NOT_FOUND, OFF",
    "REFUSED, OFF",
    "HANGING, OFF",
    "OFFLINE, OFF"
  })
  void namesWhatIsWrong(Trouble trouble, Kind kind) {
    assertThat(Sign.of(List.of(WELL, ill(trouble, 3)), 0)).isEqualTo(new Sign(kind, 3));
  }

  @Test
  void showsTheWorstOfAllPrinters() {
    Standing off = ill(Trouble.REFUSED, 2);
    Standing empty = ill(Trouble.PAPER_OUT, 1);
    Standing ending = new Standing(RECEIPTS, 0, Optional.empty(), true);
    Standing busy = new Standing(RECEIPTS, 7, Optional.empty(), true);
    assertThat(Sign.of(List.of(off, empty), 0)).isEqualTo(new Sign(Kind.NO_PAPER, 3));
    assertThat(Sign.of(List.of(ending, WELL), 0)).isEqualTo(new Sign(Kind.PAPER_ENDS, 0));
    assertThat(Sign.of(List.of(ending, busy), 0)).isEqualTo(new Sign(Kind.WAITING, 7));
    assertThat(Sign.of(List.of(off, busy), 0).kind()).isEqualTo(Kind.OFF);
  }

  @Test
  void aPaperThatSomebodyMustLookForComesBeforeAll() {
    assertThat(Sign.of(List.of(ill(Trouble.PAPER_OUT, 5)), 2)).isEqualTo(new Sign(Kind.LOOK, 2));
  }

  private static Standing ill(Trouble trouble, int waiting) {
    return new Standing(printer(Printer.Use.LABELS), waiting, Optional.of(trouble), false);
  }

  private static Printer printer(Printer.Use use) {
    return new Printer(use, new Address.Rehearsal(), "generic-80");
  }
}
