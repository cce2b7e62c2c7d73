package coop.teyel.production.papers;

/// How far the papers of a run came. A paper and its copies count once.
///
/// @param papers all of the run
/// @param printed those that were handed to the printer as a whole, or came out by its own word
/// @param failed those that did not come out and do not wait any more
/// @param paused whether those that wait are held back
public record RunProgress(int papers, int printed, int failed, boolean paused) {

  /// Those that wait, or whose way is not known.
  public int open() {
    return papers - printed - failed;
  }

  /// Whether nothing waits any more.
  public boolean isOver() {
    return open() == 0;
  }
}
