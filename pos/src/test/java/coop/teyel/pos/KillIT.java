package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.Seeds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the real program in the middle of sales, again and again; `-Dteyel.kills=…` says how
/// often. Every tenth time it runs as the jar, else in the form that starts sooner.
///
/// How soon it sells again is printed, not judged: that depends on the machine.
class KillIT {

  private static final int KILLS = Integer.getInteger("teyel.kills", 50);

  private final RandomGenerator random = Seeds.seeded("kill");
  private final Set<String> acknowledged = new HashSet<>();
  private final Map<Form, List<Duration>> backAfter =
      Map.of(Form.JAR, new ArrayList<>(), Form.UNPACKED, new ArrayList<>());

  @TempDir Path folder;

  @Test
  void losesNoAcknowledgedSaleAndKeepsNoHalfOneHoweverOftenItIsKilled() {
    UnpackedTeyel.layDemo(folder);
    for (int kill = 1; kill <= KILLS; kill++) {
      sellAndKill(kill);
      everythingIsThere(kill);
    }
    System.out.printf("KILLS %d acknowledged %d%n", KILLS, acknowledged.size());
    backAfter.forEach(KillIT::tell);
  }

  private static void tell(Form form, List<Duration> times) {
    long[] sorted = times.stream().mapToLong(Duration::toMillis).sorted().toArray();
    System.out.printf(
        "RETURN %s median %d slowest %d ms%n",
        form, sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  private void sellAndKill(int kill) {
    Form form = kill % 10 == 1 ? Form.JAR : Form.UNPACKED;
    Instant start = Instant.now();
    RunningTeyel teyel = RunningTeyel.startWith(SalesUnderFire.class, form, folder);
    assertThat(teyel.await(line -> line.startsWith("CHAIN")))
        .as("kill " + kill)
        .isEqualTo("CHAIN ok");
    acknowledge(teyel.await(line -> line.startsWith("SALE")));
    backAfter.get(form).add(Duration.between(start, Instant.now()));
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
