package coop.teyel.hardware.scanning;

import java.time.Duration;

/// Knows equal scans that follow each other within 300 ms: one label under a scanner that does not
/// stop reading. For one thread at a time.
public final class RepeatFilter {

  private static final long WITHIN = Duration.ofMillis(300).toNanos();

  private String last = "";
  private long lastAt;

  /// Whether this scan only repeats the one before it.
  ///
  /// @param now in nanoseconds, from any beginning
  public boolean repeats(String scan, long now) {
    boolean repeated = scan.equals(last) && now - lastAt < WITHIN;
    last = scan;
    lastAt = now;
    return repeated;
  }
}
