package coop.teyel.production.scans;

/// A code that is none of ours, or a damaged one.
///
/// @param text what was scanned, safe to show: at most [#LONGEST] characters, none of them a
///   control or an invisible one
public record UnknownCode(String text) implements Scan {

  /// The longest text kept, in characters; a longer one ends in an ellipsis.
  public static final int LONGEST = 40;

  public UnknownCode {
    text = cut(ScanParser.visible(text));
  }

  static UnknownCode of(String raw) {
    // Nothing beyond this can show, and nobody should clean a megabyte to find that out.
    return new UnknownCode(raw.substring(0, Math.min(raw.length(), 4 * Scan.LONGEST)));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
