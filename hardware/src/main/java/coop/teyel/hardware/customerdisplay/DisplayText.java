package coop.teyel.hardware.customerdisplay;

/// What a customer reads, in the words and signs of people; [CustomerDisplay] makes it fit.
public record DisplayText(Line top, Line bottom) {

  /// The letters of a line.
  public static final int COLUMNS = 20;

  /// Nothing at all.
  public static final DisplayText EMPTY = new DisplayText(Line.EMPTY, Line.EMPTY);

  /// One line: words from the left, an amount at the right.
  ///
  /// Words are cut where the line ends; an amount never is. One that has more than [#COLUMNS]
  /// letters is left out, because half of it would be a wrong one.
  ///
  /// @param words may be empty
  /// @param fallback stands for words in a script that no display has, such as Arabic; in Latin
  ///   letters, may be empty
  /// @param amount may be empty
  public record Line(String words, String fallback, String amount) {

    static final Line EMPTY = new Line("", "", "");

    public static Line words(String words, String fallback) {
      return new Line(words, fallback, "");
    }
  }

  /// Two lines of words.
  public static DisplayText words(String top, String bottom) {
    return new DisplayText(Line.words(top, ""), Line.words(bottom, ""));
  }

  /// An article above, its price below.
  ///
  /// @param fallback for a name in another script, such as the garment's number
  public static DisplayText item(String name, String fallback, String price) {
    return new DisplayText(Line.words(name, fallback), new Line("", "", price));
  }

  /// Nothing above; below a label and an amount, such as a total or the change.
  ///
  /// @param fallback for a label in another script, such as `TOTAL`
  public static DisplayText amount(String label, String fallback, String amount) {
    return new DisplayText(Line.EMPTY, new Line(label, fallback, amount));
  }
}
