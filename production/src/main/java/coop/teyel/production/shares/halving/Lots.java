package coop.teyel.production.shares.halving;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Lots drawn from a seed: the order of chance in a split.
///
/// The lot of a thing is the SHA-256 of three lines: the seed, what is drawn for, and the thing's
/// name. The smallest lot, read as a hex number, comes first. So a lot depends on nothing but these
/// three lines, not on the order in which things were listed, and anybody can draw it again:
///
/// ```
/// printf '%s\n%s\n%s\n' SEED side 00000013 | sha256sum
/// ```
///
/// Sorting by a keyed hash instead of shuffling with a generator is our own choice, for this
/// reason; no state, no rejected draws.
public record Lots(String seed) {

  /// What lots are drawn for.
  public enum Draw {
    /// which garments of a stratum go to the members first
    SIDE("side"),
    /// which of two strata with equally dear garments is seen to first
    STRATUM("stratum"),
    /// the order of the members' garments on the table
    TABLE("table"),
    /// who goes first of two members who are owed the same and waited equally long
    TURN("turn");

    private final String word;

    Draw(String word) {
      this.word = word;
    }
  }

  String lot(Draw draw, String name) {
    return Sha256.of(seed + "\n" + draw.word + "\n" + name + "\n");
  }

  public <T> List<T> drawn(Draw draw, Collection<T> things, Function<T, String> name) {
    return things.stream()
        .map(thing -> new Drawn<>(thing, lot(draw, name.apply(thing))))
        .sorted(Comparator.comparing(Drawn::lot))
        .map(Drawn::thing)
        .toList();
  }

  private record Drawn<T>(T thing, String lot) {}
}
