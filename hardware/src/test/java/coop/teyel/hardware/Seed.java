package coop.teyel.hardware;

import java.util.Random;

/// Chance that can be repeated: each use prints its seed, and `-Dteyel.seed=…` sets it.
public final class Seed {

  private Seed() {}

  public static Random random(String test) {
    long seed = Long.getLong("teyel.seed", System.nanoTime());
    System.out.println(test + ": -Dteyel.seed=" + seed);
    return new Random(seed);
  }
}
