package coop.teyel.production;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Random numbers for property tests: a new seed for each run, printed so that a failure can be
/// repeated with `-Dteyel.seed=…`.
public final class Seeds {

  private Seeds() {}

  /// A generator whose seed stands in the test's output under `name`.
  public static RandomGenerator seeded(String name) {
    Long given = Long.getLong("teyel.seed");
    long seed = given != null ? given : System.nanoTime();
    System.out.println("SEED " + name + " " + seed);
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
