package coop.teyel.hardware.connections.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.PrinterStatus.OutOfReach;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Told;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusByteTests {

  @ParameterizedTest
  @CsvSource({
    "0x12, 0x12, 0x12, true, false, ENOUGH, false, false",
    "0x16, 0x12, 0x12, true, false, ENOUGH, false, true",
    "0x1A, 0x16, 0x12, false, true, ENOUGH, false, false",
    "0x1A, 0x32, 0x7E, false, false, OUT, false, false",
    "0x12, 0x12, 0x72, true, false, OUT, false, false",
    "0x1A, 0x32, 0x12, false, false, OUT, false, false",
    "0x12, 0x12, 0x1E, true, false, NEAR_END, false, false",
    "0x1A, 0x52, 0x12, false, false, ENOUGH, true, false",
    "0x1A, 0x1A, 0x12, false, false, ENOUGH, false, false"
  })
  void readsWhatAPrinterTells(
      String printer,
      String cause,
      String paper,
      boolean online,
      boolean cover,
      Paper left,
      boolean error,
      boolean pin) {
    assertThat(
            StatusByte.told(Integer.decode(printer), Integer.decode(cause), Integer.decode(paper)))
        .isEqualTo(new Told(online, cover, left, error, pin));
  }

  @Test
  void knowsAnswersByTheirFixedBits() {
    assertThat(IntStream.range(0, 256).filter(StatusByte::isRealTime)).hasSize(16);
    assertThat(StatusByte.isRealTime((byte) 0x12)).isTrue();
    assertThat(StatusByte.isRealTime((byte) 0x92)).isFalse();
    assertThat(StatusByte.isRealTime(0x13)).isFalse();
    assertThat(IntStream.range(0, 256).filter(n -> StatusByte.confirmation(n).isPresent()))
        .containsExactly(0x00, 0x03, 0x0C, 0x0F);
  }

  @Test
  void doesNotTakeAStatusForAConfirmation() {
    assertThat(IntStream.range(0, 256).filter(StatusByte::isRealTime))
        .allMatch(answer -> StatusByte.confirmation(answer).isEmpty());
  }

  @Test
  void saysFirstWhatSomebodyMustSeeToFirst() {
    assertThat(new Told(false, true, Paper.OUT, true, false).obstacle())
        .contains(Trouble.COVER_OPEN);
    assertThat(new Told(false, false, Paper.OUT, true, false).obstacle())
        .contains(Trouble.PAPER_OUT);
    assertThat(new Told(true, false, Paper.ENOUGH, true, false).obstacle())
        .contains(Trouble.OFFLINE);
    assertThat(new Told(false, false, Paper.NEAR_END, false, false).obstacle())
        .contains(Trouble.OFFLINE);
    assertThat(new Told(true, false, Paper.NEAR_END, false, true).obstacle()).isEmpty();
    assertThat(new PrinterStatus.Unknown().obstacle()).isEmpty();
    assertThat(new PrinterStatus.Busy().obstacle()).isEmpty();
    assertThat(new OutOfReach(Trouble.REFUSED, "off").obstacle()).contains(Trouble.REFUSED);
  }
}
