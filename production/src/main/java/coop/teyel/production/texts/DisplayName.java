package coop.teyel.production.texts;

/// What people call things: members, designs, sizes, colours, stalls.
public final class DisplayName {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private DisplayName() {}

  /// Whether a text can be a name: something in it can be seen, nothing in it turns or breaks the
  /// line around it, and no white space is at its ends. Any script and any sign is welcome.
  ///
  /// @param longest how many UTF-16 characters at most
  public static boolean isName(String text, int longest) {
    return text.length() <= longest
        && text.equals(text.strip())
        && text.codePoints().noneMatch(DisplayName::disturbs)
        && text.codePoints().anyMatch(DisplayName::isSeen);
  }

  /// Joiners are part of how some scripts and signs are written.
  private static boolean disturbs(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> character != NON_JOINER && character != JOINER;
      default -> false;
    };
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }
}
