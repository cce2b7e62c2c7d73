package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the real program in the middle of sales, ten times, and five hundred times in the profile
/// `nightly`; `-Dteyel.kills=…` says otherwise. Every tenth time it runs as the jar, else in the
/// form that starts sooner.
///
/// How soon it sells again is printed here, beside other tests on the same processors, and judged
/// by [ReturnBench].
class KillIT {

  private static final int KILLS = Integer.getInteger("teyel.kills", 10);

  private final Map<LaunchForm, List<Duration>> backAfter =
      Map.of(LaunchForm.JAR, new ArrayList<>(), LaunchForm.ARCHIVED, new ArrayList<>());

  @TempDir Path folder;

  @Test
  void losesNoAcknowledgedSaleAndKeepsNoHalfOneHoweverOftenItIsKilled() {
    FirstRun.layDemo(folder);
    KillHarness fire = new KillHarness(folder, Seeds.seeded("kill"));
    for (int kill = 1; kill <= KILLS; kill++) {
      LaunchForm form = kill % 10 == 1 ? LaunchForm.JAR : LaunchForm.ARCHIVED;
      backAfter.get(form).add(fire.sellAndKill(form));
      everythingIsThere(kill, fire.acknowledged());
    }
    System.out.printf("KILLS %d acknowledged %d%n", KILLS, fire.acknowledged().size());
    backAfter.forEach(KillIT::tell);
  }

  private static void tell(LaunchForm form, List<Duration> times) {
    long[] sorted = times.stream().mapToLong(Duration::toMillis).sorted().toArray();
    System.out.printf(
        "RETURN %s median %d slowest %d ms%n",
        form, sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  private void everythingIsThere(int kill, Set<String> acknowledged) {
    DatabaseInvariants ledger = new DatabaseInvariants(folder.resolve("teyel.db"));
    assertThat(ledger.strings("select id from sale union all select id from return"))
        .as("kill " + kill + ": acknowledged and lost")
        .containsAll(acknowledged);
    assertThat(ledger.problems()).as("kill " + kill).isEmpty();
  }
}
