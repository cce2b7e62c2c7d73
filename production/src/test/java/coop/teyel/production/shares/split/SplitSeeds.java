package coop.teyel.production.shares.split;

import java.util.Random;
import java.util.function.Consumer;

/// Runs a property with many seeds: fresh ones, or from `-Dteyel.seed=…` on. Prints where it began,
/// and on failure the seed that repeats it.
public final class SplitSeeds {

  private SplitSeeds() {}

  public static void forEach(String property, int times, Consumer<Random> check) {
    long first = Long.getLong("teyel.seed", new Random().nextLong());
    System.out.println(property + ": " + times + " runs from -Dteyel.seed=" + first);
    for (long seed = first; seed < first + times; seed++) {
      try {
        check.accept(new Random(seed));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(property + " fails with -Dteyel.seed=" + seed, failure);
      }
    }
  }
}
