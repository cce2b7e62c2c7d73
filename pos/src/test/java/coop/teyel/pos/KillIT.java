package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.Seeds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the real jar in the middle of sales, again and again; `-Dteyel.kills=…` says how often.
///
/// How soon it sells again is printed, not judged: that depends on the machine.
class KillIT {

  private static final int KILLS = Integer.getInteger("teyel.kills", 50);

  private final RandomGenerator random = Seeds.seeded("kill");
  private final Set<String> acknowledged = new HashSet<>();
  private final List<Duration> backAfter = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void losesNoAcknowledgedSaleAndKeepsNoHalfOneHoweverOftenItIsKilled() {
    for (int kill = 1; kill <= KILLS; kill++) {
      sellAndKill(kill);
      everythingIsThere(kill);
    }
    Duration slowest = backAfter.stream().max(Duration::compareTo).orElseThrow();
    System.out.printf(
        "KILLS %d acknowledged %d slowest-return %d ms%n",
        KILLS, acknowledged.size(), slowest.toMillis());
  }

  private void sellAndKill(int kill) {
    Instant start = Instant.now();
    RunningTeyel teyel = RunningTeyel.startWith(SalesUnderFire.class, folder, "--teyel.demo=true");
    assertThat(teyel.await(line -> line.startsWith("CHAIN")))
        .as("kill " + kill)
        .isEqualTo("CHAIN ok");
    acknowledge(teyel.await(line -> line.startsWith("SALE")));
    if (kill > 1) {
      backAfter.add(Duration.between(start, Instant.now()));
    }
    int more = random.nextInt(40);
    for (int i = 0; i < more; i++) {
      acknowledge(teyel.await(line -> line.startsWith("SALE") || line.startsWith("RETURN")));
    }
    pauseWithinATransaction();
    teyel.kill().forEach(this::acknowledge);
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

  private void everythingIsThere(int kill) {
    Ledger ledger = new Ledger(folder.resolve("teyel.db"));
    assertThat(ledger.strings("select id from sale union all select id from refund"))
        .as("kill " + kill + ": acknowledged and lost")
        .containsAll(acknowledged);
    assertThat(ledger.problems()).as("kill " + kill).isEmpty();
  }
}
