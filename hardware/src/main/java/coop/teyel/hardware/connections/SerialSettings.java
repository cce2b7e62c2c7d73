package coop.teyel.hardware.connections;

import java.util.Locale;
import java.util.regex.MatchResult;

/// How both ends of a serial line talk. They must agree: a wrong speed or parity prints garbage or
/// nothing, and no error tells of it.
///
/// Written as `9600:8N1:rtscts`; what is usual may be left out at the end.
///
/// @param baud bits a second, from 300 to 921,600
/// @param dataBits 7 or 8; Epson's commands need 8
/// @param stopBits 1 or 2
public record SerialSettings(int baud, int dataBits, Parity parity, int stopBits, Flow flow) {

  /// What most receipt printers are set to when they are new: 9,600 baud, 8 bits, no parity, one
  /// stop bit, no flow control.
  public static final SerialSettings USUAL = at(9_600);

  /// The check bit of each byte.
  public enum Parity {
    NONE('N'),
    EVEN('E'),
    ODD('O');

    private final char letter;

    Parity(char letter) {
      this.letter = letter;
    }

    private static Parity of(char letter) {
      return switch (letter) {
        case 'E' -> EVEN;
        case 'O' -> ODD;
        default -> NONE;
      };
    }
  }

  /// How the other end says that it takes no more for now.
  public enum Flow {
    /// not at all: what comes too fast is lost
    NONE(""),
    /// by the bytes 13 (hex) to stop and 11 to go on
    XON_XOFF("xonxoff"),
    /// by the wires RTS and CTS
    RTS_CTS("rtscts"),
    /// by the wires DTR and DSR, as many older printers do
    DSR_DTR("dsrdtr");

    private final String word;

    Flow(String word) {
      this.word = word;
    }

    private static Flow of(String word) {
      return switch (word) {
        case "xonxoff" -> XON_XOFF;
        case "rtscts" -> RTS_CTS;
        case "dsrdtr" -> DSR_DTR;
        default -> NONE;
      };
    }
  }

  /// What stands after a path: groups `baud`, `frame` and `flow`, each with its colon.
  static final String SHAPE =
      "(?::(?<baud>[0-9]+))?"
          + "(?::(?<frame>[78][NEOneo][12]))?"
          + "(?::(?<flow>(?i:xonxoff|rtscts|dsrdtr)))?";

  public SerialSettings {
    AddressText.checkRange(baud, 300, 921_600);
    AddressText.checkRange(dataBits, 7, 8);
    AddressText.checkRange(stopBits, 1, 2);
  }

  /// The usual settings at this speed.
  public static SerialSettings at(int baud) {
    return new SerialSettings(baud, 8, Parity.NONE, 1, Flow.NONE);
  }

  @Override
  public String toString() {
    String frame = "" + dataBits + parity.letter + stopBits;
    if (flow != Flow.NONE) {
      return baud + ":" + frame + ":" + flow.word;
    }
    return "8N1".equals(frame) ? Integer.toString(baud) : baud + ":" + frame;
  }

  static SerialSettings of(MatchResult found) {
    String baud = found.group("baud");
    String frame = found.group("frame") == null ? "8N1" : found.group("frame");
    String flow = found.group("flow") == null ? "" : found.group("flow");
    return new SerialSettings(
        baud == null ? USUAL.baud : Integer.parseInt(baud),
        frame.charAt(0) - '0',
        Parity.of(Character.toUpperCase(frame.charAt(1))),
        frame.charAt(2) - '0',
        Flow.of(flow.toLowerCase(Locale.ROOT)));
  }
}
