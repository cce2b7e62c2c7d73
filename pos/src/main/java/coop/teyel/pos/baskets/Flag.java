package coop.teyel.pos.baskets;

/// Yes and no as SQLite keeps them.
public final class Flag {

  private Flag() {}

  public static long number(boolean flag) {
    return flag ? 1 : 0;
  }

  /// Anything but 0 and 1 was not written by us.
  public static boolean of(long number) {
    if (number != 0 && number != 1) {
      throw new IllegalArgumentException("neither yes nor no: " + number);
    }
    return number == 1;
  }
}
