package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a stall stands still when the program is killed in the middle of sales: from the
/// command that starts the jar again to the first sale, the slowest of fifty times.
class ReturnBench {

  private static final int KILLS = Integer.getInteger("teyel.kills", 50);
  private static final double LIMIT_SECONDS = 10;

  @TempDir Path folder;

  @Test
  void sellsAgainWithinTenSeconds() {
    FirstRun.layDemo(folder);
    KillHarness fire = new KillHarness(folder, Seeds.seeded("return"));
    double slowest =
        IntStream.range(0, KILLS)
                .mapToObj(_ -> fire.sellAndKill(LaunchForm.JAR))
                .mapToLong(Duration::toMillis)
                .max()
                .orElseThrow()
            / 1e3;
    System.out.printf(
        Locale.ROOT,
        "BENCH selling-again-after-kill-seconds %.2f %.2f %.2f%n",
        slowest,
        LIMIT_SECONDS,
        slowest / LIMIT_SECONDS);
    assertThat(slowest).isLessThanOrEqualTo(LIMIT_SECONDS);
  }
}
