package coop.teyel.hardware.scanning;

import java.util.Optional;

/// Believes a camera when two frames in a row that show a code show the same one, and tells each
/// code once, until another one or [#AWAY] frames without any.
///
/// One for each camera; for one thread at a time.
public final class SteadyRead {

  /// So many frames without a code mean that the label was taken away.
  public static final int AWAY = 5;

  private Optional<Scan> last = Optional.empty();
  private boolean told;
  private int empty;

  /// The code of the next frame, or nothing when none was readable on it.
  ///
  /// @return the code when it is certain now
  public Optional<Scan> frame(Optional<Scan> seen) {
    empty = seen.isPresent() ? 0 : empty + 1;
    if (seen.isEmpty()) {
      if (empty >= AWAY) {
        turnTo(Optional.empty());
      }
      return Optional.empty();
    }
    if (!seen.equals(last)) {
      turnTo(seen);
      return Optional.empty();
    }
    boolean first = !told;
    told = true;
    return first ? seen : Optional.empty();
  }

  private void turnTo(Optional<Scan> other) {
    last = other;
    told = false;
  }
}
