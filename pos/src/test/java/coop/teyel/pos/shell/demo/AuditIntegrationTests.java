package coop.teyel.pos.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.Teyel;
import coop.teyel.production.TempDataFolder;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.facts.storage.FactTables;
import coop.teyel.production.facts.storage.FactTables.FactTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Somebody edits a copy of the demo co-op's file, in any field of any table of facts.
@SpringBootTest(classes = Teyel.class, properties = "teyel.demo=true")
@ContextConfiguration(initializers = TempDataFolder.class)
class AuditIntegrationTests {

  /// The gate tries some; `-Dteyel.audit.edits=10000` as many as one has patience for.
  private static final int EDITS = Integer.getInteger("teyel.audit.edits", 250);

  /// What may change: the present that follows from facts, what people arrange, the words that
  /// migrations bring, and the chain.
  private static final Set<String> NO_FACTS =
      Set.of(
          "node",
          "command",
          "event",
          "event_subject",
          "audit_mark",
          "wrong_pin",
          "known_device",
          "language",
          "role",
          "stage",
          "station",
          "batch_act_kind",
          "move_reason",
          "entry_kind",
          "cash_reason",
          "paper_kind",
          "discount_reason",
          "tender",
          "return_reason",
          "member_now",
          "member_pin",
          "bundle",
          "garment_now",
          "manifest_line",
          "printer",
          "print_job",
          "printer_paper",
          "paused_run",
          "device",
          "basket",
          "basket_line",
          "till_tally");

  @TempDir Path folder;

  @Autowired ChainAudit audit;

  @Value("${teyel.data}")
  private Path data;

  private Connection copy;
  private List<FactTable> tables;

  @BeforeEach
  void copyTheFile() throws SQLException {
    Path file = folder.resolve("copy.db");
    try (Connection original = open(data.resolve("teyel.db"));
        Statement statement = original.createStatement()) {
      statement.execute("vacuum into '" + file + "'");
    }
    copy = open(file);
    tables = FactTables.of(copy).tables();
    try (Statement statement = copy.createStatement()) {
      statement.execute("pragma foreign_keys = off");
      statement.execute("pragma ignore_check_constraints = on");
      for (String trigger : strings("select name from sqlite_master where type = 'trigger'")) {
        statement.execute("drop trigger " + trigger);
      }
    }
    copy.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    copy.rollback();
    copy.close();
  }

  @Test
  void everyTableIsTakenForFactsOrForWhatMayChange() throws SQLException {
    List<String> others =
        strings(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
                + " and name not like 'flyway_%'");
    tables.forEach(table -> others.remove(table.name()));
    assertThat(others).containsExactlyInAnyOrderElementsOf(NO_FACTS);
  }

  @Test
  void theDemoIsIntact() {
    assertThat(audit.full(copy)).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void aChainThatWasEmptiedIsFound() throws SQLException {
    run("delete from event_subject");
    run("delete from event");
    assertThat(audit.full(copy)).isInstanceOf(Broken.class);
  }

  @Test
  void everyEditOfOneFieldIsFoundAndNamed() throws SQLException {
    RandomGenerator random = Seeds.seeded("everyEditOfOneFieldIsFoundAndNamed");
    List<FactTable> filled = new ArrayList<>();
    for (FactTable table : tables) {
      if (count(table) > 0) {
        filled.add(table);
      }
    }
    for (int edit = 0; edit < EDITS; edit++) {
      FactTable table = filled.get(edit % filled.size());
      String column = table.columns().get(random.nextInt(table.columns().size()));
      String change = change(table, column, random.nextLong(count(table)));
      run(change);
      assertThat(audit.full(copy))
          .as(change)
          .isInstanceOfSatisfying(
              Broken.class,
              broken -> {
                assertThat(broken.reason()).isIn(Reason.ROWS_CHANGED, Reason.ROWS_MISSING);
                assertThat(broken.differences())
                    .anySatisfy(it -> {
                      assertThat(it.row()).startsWith(table.name() + " ");
                      assertThat(it.field()).isEqualTo(column);
                      assertThat(it.written()).isNotEqualTo(it.found());
                    });
              });
      copy.rollback();
    }
  }

  @Test
  void anEditIsFoundAlsoWhenTheEventThatToldItIsRemoved() throws SQLException {
    for (FactTable table : tables) {
      if (count(table) == 0) {
        continue;
      }
      run(change(table, table.columns().getFirst(), 0));
      run("delete from event where seq = (select max(seq) from event)");
      assertThat(audit.full(copy)).as(table.name()).isInstanceOf(Broken.class);
      copy.rollback();
    }
  }

  @Test
  void everyRowThatIsInsertedByHandIsFoundAndNamed() throws SQLException {
    for (FactTable table : tables) {
      if (count(table) == 0) {
        continue;
      }
      String columns =
          String.join(
              ", ", table.columns().stream().map(column -> other(copy, table, column)).toList());
      run(
          "insert into "
              + table.name()
              + " ("
              + String.join(", ", table.columns())
              + ") select "
              + columns
              + " from "
              + table.name()
              + " limit 1");
      assertThat(audit.full(copy))
          .as(table.name())
          .isInstanceOfSatisfying(
              Broken.class,
              broken -> {
                assertThat(broken.reason()).isEqualTo(Reason.LINK_MISSING);
                assertThat(broken.type()).isEqualTo(table.name());
              });
      copy.rollback();
    }
  }

  @Test
  void everyRowThatIsDeletedIsFoundAndNamed() throws SQLException {
    for (FactTable table : tables) {
      if (count(table) == 0) {
        continue;
      }
      run("create temp table first as select * from " + table.name() + " limit 1");
      String condition =
          String.join(
              " and ",
              table.key().stream().map(key -> key + " = (select " + key + " from first)").toList());
      run("delete from " + table.name() + " where " + condition);
      assertThat(audit.full(copy))
          .as(table.name())
          .isInstanceOfSatisfying(
              Broken.class,
              broken -> {
                assertThat(broken.reason()).isEqualTo(Reason.ROWS_MISSING);
                assertThat(broken.differences()).first().asString().contains(table.name());
              });
      copy.rollback();
    }
  }

  @Test
  void everyFieldOfAnEventThatIsEditedIsFound() throws SQLException {
    for (String edit :
        List.of(
            "set payload = replace(payload, '1', '2')",
            "set type = type || 'x'",
            "set id = id || 'x'",
            "set form = form + 1",
            "set hash = '" + "a".repeat(64) + "'",
            "set prev_hash = '" + "a".repeat(64) + "'",
            "set seq = seq + 100000",
            "set epoch = epoch + 1",
            "set node = 'other'")) {
      run("update event " + edit + " where seq = 3");
      assertThat(audit.full(copy)).as(edit).isInstanceOf(Broken.class);
      copy.rollback();
    }
  }

  @Test
  void aColumnThatIsAddedLaterBreaksNoOldFact() throws SQLException {
    run("alter table sale add column note text");
    run("alter table closing add column second_count integer");
    assertThat(audit.full(copy)).isInstanceOf(AuditFinding.Intact.class);
    run("update sale set note = 'x' where receipt_number = 1");
    assertThat(audit.full(copy)).isInstanceOf(Broken.class);
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private String change(FactTable table, String column, long row) throws SQLException {
    return "update "
        + table.name()
        + " set "
        + column
        + " = "
        + other(copy, table, column)
        + " where ("
        + String.join(", ", table.key())
        + ") = (select "
        + String.join(", ", table.key())
        + " from "
        + table.name()
        + " limit 1 offset "
        + row
        + ")";
  }

  /// Another value that the column can hold.
  private static String other(Connection copy, FactTable table, String column) {
    try (Statement statement = copy.createStatement();
        ResultSet type =
            statement.executeQuery(
                "select type from pragma_table_info('"
                    + table.name()
                    + "') where name = '"
                    + column
                    + "'")) {
      return "INTEGER".equalsIgnoreCase(type.getString(1))
          ? "coalesce(" + column + ", 0) + 1000003"
          : "coalesce(" + column + ", '') || 'x'";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long count(FactTable table) throws SQLException {
    return Long.parseLong(strings("select count(*) from " + table.name()).getFirst());
  }

  private List<String> strings(String query) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Statement statement = copy.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = copy.createStatement()) {
      statement.execute(sql);
    }
  }
}
