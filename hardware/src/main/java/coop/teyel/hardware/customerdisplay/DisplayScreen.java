package coop.teyel.hardware.customerdisplay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads bytes as a display of one command set does. Commands may come in pieces; unknown ones are
/// reported and passed over.
final class DisplayScreen {

  private static final int MOST_PROBLEMS = 100;
  private static final int CELLS = 2 * DisplayText.COLUMNS;

  // A CD5220 that was given a whole line obeys nothing but further lines and clearing.
  private static final Set<String> OBEYED_WHEN_LOCKED =
      Set.of(KnownCommand.CLEAR, KnownCommand.UPPER_LINE, KnownCommand.LOWER_LINE);

  private final Charset table;
  private final List<KnownCommand> known;
  private final char[] cells = new char[CELLS];
  private final List<String> problems = new ArrayList<>();
  private final StringBuilder command = new StringBuilder();
  private int cursor;
  private boolean locked;

  DisplayScreen(DisplayProtocol commands) {
    this.table = commands.letters();
    this.known = KnownCommand.of(commands);
    clear();
  }

  List<String> lines() {
    return List.of(
        new String(cells, 0, DisplayText.COLUMNS),
        new String(cells, DisplayText.COLUMNS, DisplayText.COLUMNS));
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  void take(byte[] bytes) {
    for (byte value : bytes) {
      if (command.isEmpty() && (value < 0 || value >= ' ')) {
        letter(value);
      } else {
        command.append((char) (value & 0xFF));
        readCommand();
      }
    }
  }

  private void readCommand() {
    String begun = command.toString();
    if (known.stream().noneMatch(it -> it.mayBecome(begun))) {
      problem(begun);
    }
    known.stream()
        .filter(it -> it.isWhole(begun))
        .forEach(it -> obey(it.name(), begun.substring(it.name().length())));
  }

  private void obey(String name, String arguments) {
    command.setLength(0);
    if (locked && !OBEYED_WHEN_LOCKED.contains(name)) {
      problem(name);
      return;
    }
    switch (name) {
      case KnownCommand.CLEAR, KnownCommand.START -> clear();
      case KnownCommand.HOME -> cursor = 0;
      case KnownCommand.UPPER_LINE -> line(0, arguments);
      case KnownCommand.LOWER_LINE -> line(DisplayText.COLUMNS, arguments);
      case KnownCommand.MOVE_CD5220, KnownCommand.MOVE_EPSON ->
          move(arguments.charAt(0), arguments.charAt(1));
      default -> {
        // Brightness, cursor and table change no letter that is shown.
      }
    }
  }

  private void clear() {
    Arrays.fill(cells, ' ');
    cursor = 0;
    locked = false;
  }

  private void line(int start, String text) {
    if (!text.endsWith("\r")) {
      problem(text);
    }
    Arrays.fill(cells, start, start + DisplayText.COLUMNS, ' ');
    locked = false;
    cursor = start;
    text.chars()
        .filter(value -> value != '\r')
        .limit(DisplayText.COLUMNS)
        .forEach(value -> letter((byte) value));
    locked = true;
  }

  private void move(int column, int line) {
    if (column < 1 || column > DisplayText.COLUMNS || line < 1 || line > 2) {
      problem("" + (char) column + (char) line);
    } else {
      cursor = (line - 1) * DisplayText.COLUMNS + column - 1;
    }
  }

  private void letter(byte value) {
    Optional<Character> letter = locked ? Optional.empty() : decoded(value);
    if (letter.isPresent()) {
      cells[cursor] = letter.get();
      cursor = (cursor + 1) % CELLS;
    } else {
      problem(Character.toString(value & 0xFF));
    }
  }

  private Optional<Character> decoded(byte value) {
    try {
      char letter = table.newDecoder().decode(ByteBuffer.wrap(new byte[] {value})).get();
      return Character.isISOControl(letter) ? Optional.empty() : Optional.of(letter);
    } catch (CharacterCodingException notInTable) {
      return Optional.empty();
    }
  }

  private void problem(String bytes) {
    command.setLength(0);
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(HexFormat.of().formatHex(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }
}
