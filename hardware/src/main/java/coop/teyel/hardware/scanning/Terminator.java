package coop.teyel.hardware.scanning;

/// What a scanner sends after each code. A line feed after a carriage return does no harm.
public enum Terminator {
  CR('\r'),
  LF('\n'),
  TAB('\t');

  private final char character;

  Terminator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }
}
