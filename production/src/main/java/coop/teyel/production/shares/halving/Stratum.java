package coop.teyel.production.shares.halving;

import java.util.Comparator;

/// Garments that are alike for the split: one design in one size and grade. Each stratum is halved
/// for itself, so that no side gets all the small sizes or all the seconds.
///
/// The words are whatever the workshop calls them; none may be blank.
public record Stratum(String design, String size, String grade) implements Comparable<Stratum> {

  private static final Comparator<Stratum> ORDER =
      Comparator.comparing(Stratum::design)
          .thenComparing(Stratum::size)
          .thenComparing(Stratum::grade);

  /// Refuses a blank word.
  public Stratum {
    if (design.isBlank() || size.isBlank() || grade.isBlank()) {
      throw new IllegalArgumentException("a stratum needs design, size and grade");
    }
  }

  /// The three words as in a canonical text, a tab between each.
  String name() {
    return TabbedLine.fields(design, size, grade);
  }

  @Override
  public int compareTo(Stratum other) {
    return ORDER.compare(this, other);
  }
}
