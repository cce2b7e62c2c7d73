package coop.teyel.production.papers;

import coop.teyel.production.facts.FactReference;
import java.util.Locale;
import java.util.Optional;

/// The wish for one paper, small enough to be stored in the transaction of the fact it shows.
///
/// @param reference the fact that the [PaperSource] draws
/// @param language the language of the paper
/// @param copy whether such a paper may be in somebody's hands already; then it says so
/// @param run names the papers that belong together, such as the labels of one act, 1 to 40
///   characters; a copy stays in the run of its first
public record PrintRequest(
    PaperKind kind, FactReference reference, Locale language, boolean copy, Optional<String> run) {

  public PrintRequest {
    if (run.filter(name -> name.isBlank() || name.length() > 40).isPresent()) {
      throw new IllegalArgumentException("a run's name has 1 to 40 characters");
    }
  }

  /// The first paper of its kind for this fact.
  public static PrintRequest first(PaperKind kind, FactReference reference, Locale language) {
    return new PrintRequest(kind, reference, language, false, Optional.empty());
  }

  /// The same paper again, marked as a copy.
  public PrintRequest again() {
    return new PrintRequest(kind, reference, language, true, run);
  }

  /// The same paper as one of a run.
  public PrintRequest in(String name) {
    return new PrintRequest(kind, reference, language, copy, Optional.of(name));
  }
}
