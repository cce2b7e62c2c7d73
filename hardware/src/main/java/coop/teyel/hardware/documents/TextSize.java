package coop.teyel.hardware.documents;

/// How large letters are, as multiples of a printer's ordinary letter.
public enum TextSize {
  NORMAL(1, 1),
  /// As wide as ordinary letters and twice as high: a total.
  TALL(1, 2),
  /// Twice as wide and twice as high: a heading, a garment's size.
  LARGE(2, 2);

  private final int across;
  private final int down;

  TextSize(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /// How many ordinary letters one letter is wide.
  public int across() {
    return across;
  }

  /// How many ordinary letters one letter is high.
  public int down() {
    return down;
  }
}
