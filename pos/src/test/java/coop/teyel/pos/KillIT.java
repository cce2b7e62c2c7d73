package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.Seeds;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the real jar in the middle of sales, again and again.
class KillIT {

  private static final int KILLS = Integer.getInteger("teyel.kills", 50);
  private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

  private final RandomGenerator random = Seeds.seeded("kill");
  private final Set<String> acknowledged = new HashSet<>();
  private final List<Duration> backAfter = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void losesNoAcknowledgedSaleAndKeepsNoHalfOneHoweverOftenItIsKilled() throws SQLException {
    for (int kill = 1; kill <= KILLS; kill++) {
      sellAndKill(kill);
      everythingIsThere(kill);
    }
    Duration slowest = backAfter.stream().max(Duration::compareTo).orElseThrow();
    System.out.printf(
        "KILLS %d acknowledged %d slowest-return %d ms%n",
        KILLS, acknowledged.size(), slowest.toMillis());
    assertThat(backAfter)
        .as("selling again")
        .allSatisfy(time -> assertThat(time).isLessThan(BACK_WITHIN));
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

  private void everythingIsThere(int kill) throws SQLException {
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("teyel.db"));
        Statement sql = file.createStatement()) {
      Set<String> kept = strings(sql, "select id from sale union all select id from refund");
      assertThat(kept).as("kill " + kill + ": acknowledged and lost").containsAll(acknowledged);
      assertThat(strings(sql, "pragma integrity_check")).containsExactly("ok");
      none(
          sql,
          "a sale without lines",
          "select id from sale where id not in (select sale from sale_line)");
      none(
          sql,
          "a sale without payment",
          "select id from sale where id not in (select document from payment)");
      none(
          sql,
          "a sale outside the chain",
          "select id from sale where id not in (select id from event)");
      none(
          sql,
          "a return outside the chain",
          "select id from refund where id not in (select id from event)");
      none(
          sql,
          "a sale that is not in the books",
          "select id from sale where total <> 0 and id not in (select reference from entry)");
      none(
          sql,
          "an entry that does not balance",
          "select entry from entry_line group by entry having sum(amount) <> 0");
      none(
          sql,
          "a sale whose lines do not make its total",
          "select id from sale s where total - rounding <> (select sum(price - discount) from sale_line where sale = s.id)");
      none(
          sql,
          "a gap in the receipt numbers",
          "select n from (select receipt_number n, row_number() over (order by receipt_number) k from"
              + " (select receipt_number from sale union all select receipt_number from refund)) where n <> k");
      none(
          sql,
          "a sold garment that is still for sale",
          "select code from sale_line l join garment_now g on g.garment = l.code and g.owner = 'FOR_SALE'"
              + " where not exists (select 1 from refund_line r where r.sale = l.sale and r.line = l.line)");
    }
  }

  private static void none(Statement sql, String what, String query) throws SQLException {
    assertThat(strings(sql, query)).as(what).isEmpty();
  }

  private static Set<String> strings(Statement sql, String query) throws SQLException {
    Set<String> found = new HashSet<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
