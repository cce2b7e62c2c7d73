package coop.teyel.production.garments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.IsolatedWorkshopBootTest;
import coop.teyel.production.facts.NodeId;
import coop.teyel.production.scans.GarmentNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Serials of garments come in blocks, so that two nodes which never meet give out no number twice.
@IsolatedWorkshopBootTest
class SerialBlocksIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;

  private SerialRows workshop;
  private SerialRows stall;

  @BeforeEach
  void twoNodes() {
    workshop = rows("workshop");
    stall = rows("stall-2");
    inTransaction(
        () -> sql.execute("insert into node values ('stall-2', 1, 0) on conflict (id) do nothing"));
  }

  @Test
  void oneNodeCountsOnAcrossItsBlocks() {
    int first = next(workshop, 1);
    GarmentExamples garments = new GarmentExamples(context);
    List<Garment> dresses = garments.forSale(3);
    assertThat(dresses)
        .extracting(dress -> dress.number().serial())
        .containsExactly(first, first + 1, first + 2);
    assertThat(next(workshop, 2_500)).isEqualTo(first + 3);
  }

  @Test
  void theBlocksOfTwoNodesNeverMeet() {
    List<Integer> ours = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ours.addAll(IntStream.range(0, 700).boxed().map(n -> n + next(workshop, 700)).toList());
      theirs.addAll(IntStream.range(0, 1_300).boxed().map(n -> n + next(stall, 1_300)).toList());
    }
    assertThat(ours).doesNotContainAnyElementsOf(theirs);
  }

  @Test
  void theDatabaseItselfRefusesBlocksThatOverlapAndNumbersOutsideOfThem() {
    next(workshop, 1);
    assertThatThrownBy(() ->
            inTransaction(
                () -> sql.execute("insert into serial_block values (500, 600, 'stall-2', 0)")))
        .hasMessageContaining("do not overlap");
    GarmentExamples garments = new GarmentExamples(context);
    garments.forSale(1);
    assertThatThrownBy(() ->
            inTransaction(() ->
                sql.execute(
                    "insert into garment select '"
                        + GarmentNumber.of(9_000_000)
                        + "', batch, design, version, design_name, size, height_cm, colour,"
                        + " colour_hex, grade, born from garment limit 1")))
        .hasMessageContaining("block of a node");
  }

  private SerialRows rows(String node) {
    return new SerialRows(sql, new NodeId(node), Clock.systemUTC());
  }

  private int next(SerialRows rows, int pieces) {
    return inTransaction(() -> rows.next(pieces));
  }

  private int inTransaction(IntSupplier act) {
    Integer result = new TransactionTemplate(transactions).execute(_ -> act.getAsInt());
    return result == null ? 0 : result;
  }
}
