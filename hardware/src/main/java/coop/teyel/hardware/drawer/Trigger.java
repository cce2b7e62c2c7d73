package coop.teyel.hardware.drawer;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// The bytes at which a drawer springs open: 1 to 16, written as `1B 07`.
///
/// @param hex two digits a byte, in capitals, with single blanks between
public record Trigger(String hex) {

  /// The bell, `07`. It opens the first drawer of IBM's SurePOS 500 (its Technical Reference, "Open
  /// cash drawer 1"; `1B 07` the second), and those drawers and boxes that open at any byte but
  /// escape, such as Glancetron's 8005 (its manual, "How to drive the cash drawers").
  public static final Trigger BELL = new Trigger("07");

  private static final HexFormat FORM = HexFormat.ofDelimiter(" ").withUpperCase();

  public Trigger {
    if (!hex.matches("[0-9A-F]{2}( [0-9A-F]{2}){0,15}")) {
      throw new IllegalArgumentException("not 1 to 16 bytes in hexadecimal digits");
    }
  }

  /// Reads what a person typed, in small letters and without blanks too; empty when it is none.
  public static Optional<Trigger> parse(String text) {
    String digits = text.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!digits.matches("([0-9A-F]{2}){1,16}")) {
      return Optional.empty();
    }
    return Optional.of(new Trigger(FORM.formatHex(HexFormat.of().parseHex(digits))));
  }

  /// A new array each time.
  public byte[] bytes() {
    return FORM.parseHex(hex);
  }
}
