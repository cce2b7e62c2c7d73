package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The real program in a folder, selling, and killed in the middle of it.
final class KillHarness {

  private final Path folder;
  private final RandomGenerator random;
  private final Set<String> acknowledged = new HashSet<>();

  KillHarness(Path folder, RandomGenerator random) {
    this.folder = folder;
    this.random = random;
  }

  /// Sales and returns that were acknowledged so far, by their ids.
  Set<String> acknowledged() {
    return acknowledged;
  }

  /// Starts it, lets it sell for a while and kills it.
  ///
  /// @return how long it took from the command until the first sale
  Duration sellAndKill(LaunchForm form) {
    long start = System.nanoTime();
    RunningTeyel teyel = RunningTeyel.startWith(SalesWorkload.class, form, folder);
    acknowledge(teyel.await(line -> line.startsWith("SALE")));
    Duration back = Duration.ofNanos(System.nanoTime() - start);
    assertThat(teyel.await(line -> line.startsWith("CHAIN"))).isEqualTo("CHAIN ok");
    int more = random.nextInt(40);
    for (int i = 0; i < more; i++) {
      acknowledge(teyel.await(line -> line.startsWith("SALE") || line.startsWith("RETURN")));
    }
    pauseWithinATransaction();
    teyel.kill().forEach(this::acknowledge);
    return back;
  }

  /// Some microseconds to a few milliseconds, so that the kill falls anywhere in a sale.
  private void pauseWithinATransaction() {
    long until = System.nanoTime() + random.nextLong(8_000_000);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  private void acknowledge(String line) {
    if (line.matches("(SALE|RETURN) [0-9a-f-]{36} \\d+.*")) {
      acknowledged.add(line.split(" ")[1]);
    }
  }
}
