package coop.teyel.hardware.scanning;

/// What a scanner is set to send around each code: prefix, kind of code ([Symbology]), code,
/// suffix, terminator.
///
/// @param prefix up to [#LONGEST] characters, often none
/// @param suffix up to [#LONGEST] characters, often none
public record ScannerFormat(String prefix, String suffix, Terminator terminator) {

  /// The most characters of a prefix or a suffix.
  public static final int LONGEST = 10;

  /// As most scanners come: nothing but a carriage return.
  public static final ScannerFormat USUAL = new ScannerFormat("", "", Terminator.CR);

  /// Refuses a prefix or a suffix that is too long or contains the terminator.
  public ScannerFormat {
    check(prefix, terminator);
    check(suffix, terminator);
  }

  /// The scan without prefix and suffix. What is not there is not missed: somebody may have set the
  /// scanner back, and the code itself tells whether it is right.
  public String strip(String scan) {
    String headless = scan.startsWith(prefix) ? scan.substring(prefix.length()) : scan;
    return headless.endsWith(suffix)
        ? headless.substring(0, headless.length() - suffix.length())
        : headless;
  }

  private static void check(String text, Terminator terminator) {
    if (text.length() > LONGEST || text.indexOf(terminator.character()) >= 0) {
      throw new IllegalArgumentException("not a prefix or suffix: " + text.length());
    }
  }
}
