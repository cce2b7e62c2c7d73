package coop.teyel.hardware.rehearsal;

import coop.teyel.hardware.profiles.Profile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Prints on screens: the printer of every place that has none yet, and of every test.
///
/// Keeps its last papers in memory. Safe for several threads.
public final class RehearsalPrinter {

  /// How many papers are kept.
  public static final int KEPT = 50;

  private final Deque<Paper> papers = new ArrayDeque<>();
  private long printed;

  /// Reads a job as a printer of this profile would. Any bytes at all give a paper.
  public synchronized Paper print(Profile profile, byte[] job) {
    Paper paper = new Interpreter(profile, job).read(++printed);
    papers.addFirst(paper);
    if (papers.size() > KEPT) {
      papers.removeLast();
    }
    return paper;
  }

  /// The last papers, the newest first.
  public synchronized List<Paper> papers() {
    return List.copyOf(papers);
  }

  /// A paper by its number, as long as it is kept.
  public synchronized Optional<Paper> paper(long number) {
    return papers.stream().filter(paper -> paper.number() == number).findFirst();
  }
}
