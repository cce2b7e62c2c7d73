package coop.teyel.hardware.customerdisplay;

import java.util.List;

/// A command that a display understands.
///
/// @param name the bytes by which it begins
/// @param arguments how many bytes follow, or [#LINE]
record KnownCommand(String name, int arguments) {

  /// Letters follow, up to a whole line, and CR.
  static final int LINE = -1;

  static final String CLEAR = "\f";
  static final String HOME = "\u000b";
  static final String START = "\u001b@";
  static final String UPPER_LINE = "\u001bQA";
  static final String LOWER_LINE = "\u001bQB";
  static final String MOVE_CD5220 = "\u001bl";
  static final String MOVE_EPSON = "\u001f$";

  /// What [DisplayProtocol] sends and what other programs commonly do.
  static List<KnownCommand> of(DisplayProtocol commands) {
    return switch (commands) {
      case CD5220 ->
          List.of(
              new KnownCommand(CLEAR, 0),
              new KnownCommand(HOME, 0),
              new KnownCommand(START, 0),
              new KnownCommand(UPPER_LINE, LINE),
              new KnownCommand(LOWER_LINE, LINE),
              new KnownCommand(MOVE_CD5220, 2),
              // Cursor, brightness, overwriting.
              new KnownCommand("\u001b_", 1),
              new KnownCommand("\u001b*", 1),
              new KnownCommand("\u001b\u0011", 0));
      case EPSON ->
          List.of(
              new KnownCommand(CLEAR, 0),
              new KnownCommand(HOME, 0),
              new KnownCommand(START, 0),
              new KnownCommand(MOVE_EPSON, 2),
              // Tables, cursor, brightness, overwriting.
              new KnownCommand("\u001bt", 1),
              new KnownCommand("\u001bR", 1),
              new KnownCommand("\u001fC", 1),
              new KnownCommand("\u001fX", 1),
              new KnownCommand("\u001f\u0001", 0));
    };
  }

  boolean mayBecome(String begun) {
    return name.startsWith(begun) || begun.startsWith(name);
  }

  boolean isWhole(String begun) {
    return begun.startsWith(name)
        && (arguments == LINE
            ? begun.endsWith("\r") || begun.length() > name.length() + DisplayText.COLUMNS
            : begun.length() == name.length() + arguments);
  }
}
