package coop.teyel.hardware;

import java.util.Random;
import java.util.function.Consumer;

/// Random numbers for property tests: new ones in each run, with the seed in the test's output;
/// `-Dteyel.seed=…` repeats a run.
public final class Seeds {

  private Seeds() {}

  /// A generator for one test.
  public static Random seeded(String test) {
    return new Random(first(test));
  }

  /// How many rounds of so many a test tries: all in the profile `nightly`, half in the gate.
  public static int rounds(int all) {
    return Boolean.getBoolean("teyel.nightly") ? all : (all + 1) / 2;
  }

  /// Checks a property with that many seeds, see [#rounds]; on failure says which one repeats it.
  public static void forEach(String property, int times, Consumer<Random> check) {
    long first = first(property);
    for (long seed = first; seed < first + rounds(times); seed++) {
      try {
        check.accept(new Random(seed));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(property + " fails with -Dteyel.seed=" + seed, failure);
      }
    }
  }

  private static long first(String test) {
    long seed = Long.getLong("teyel.seed", System.nanoTime());
    System.out.println("SEED " + test + ": -Dteyel.seed=" + seed);
    return seed;
  }
}
