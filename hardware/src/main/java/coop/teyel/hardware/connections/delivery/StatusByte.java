package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Told;
import java.util.Optional;

/// The meaning of the bytes with which a printer answers, from Epson's ESC/POS command reference,
/// `DLE EOT` and `GS r`.
final class StatusByte {

  /// `DLE EOT n`: bits 1 and 4 are always set, bits 0 and 7 never.
  private static final int FIXED = 0b1001_0011;

  private static final int FIXED_VALUE = 0b0001_0010;

  // n = 1, the printer
  private static final int DRAWER_PIN = 0b0000_0100;
  private static final int OFFLINE = 0b0000_1000;
  // n = 2, why it is offline
  private static final int COVER_OPEN = 0b0000_0100;
  private static final int STOPPED_BY_PAPER_END = 0b0010_0000;
  private static final int ERROR = 0b0100_0000;
  // n = 4, the paper; each sensor has two bits that agree
  private static final int NEAR_END = 0b0000_1100;
  private static final int PAPER_END = 0b0110_0000;

  private StatusByte() {}

  /// Whether it can be an answer to `DLE EOT`.
  static boolean isRealTime(int answer) {
    return (answer & FIXED) == FIXED_VALUE;
  }

  /// The answers to `DLE EOT 1`, `2` and `4`.
  static Told told(int printer, int cause, int paper) {
    return new Told(
        (printer & OFFLINE) == 0,
        (cause & COVER_OPEN) != 0,
        (cause & STOPPED_BY_PAPER_END) != 0 ? Paper.OUT : paper(paper),
        (cause & ERROR) != 0,
        (printer & DRAWER_PIN) != 0);
  }

  private static Paper paper(int answer) {
    if ((answer & PAPER_END) != 0) {
      return Paper.OUT;
    }
    return (answer & NEAR_END) != 0 ? Paper.NEAR_END : Paper.ENOUGH;
  }

  /// The answer to `GS r 1`: bits 0 and 1 for the end nearing, 2 and 3 for the end, no other bit
  /// set. Empty when it is none.
  static Optional<Paper> confirmation(int answer) {
    return switch (answer) {
      case 0x00 -> Optional.of(Paper.ENOUGH);
      case 0x03 -> Optional.of(Paper.NEAR_END);
      case 0x0C, 0x0F -> Optional.of(Paper.OUT);
      default -> Optional.empty();
    };
  }

  /// A sign of flow control (XON, XOFF), which may come among the answers over a serial line.
  static boolean isFlowControl(int answer) {
    return answer == 0x11 || answer == 0x13;
  }
}
