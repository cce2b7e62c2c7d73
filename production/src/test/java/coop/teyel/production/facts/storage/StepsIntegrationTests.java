package coop.teyel.production.facts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real file that lacks a step in the middle.
class StepsIntegrationTests {

  private static final List<String> OF_A_STEP =
      List.of("manifest_line", "manifest_sent", "manifest", "stall");

  @TempDir Path folder;

  @Test
  void takesAStepWhoseNumberIsBeforeOthersThatWereTaken() throws IOException, SQLException {
    open();
    forgetStep("080");
    assertThat(tables()).doesNotContainAnyElementsOf(OF_A_STEP);
    open();
    assertThat(tables()).containsAll(OF_A_STEP).contains("label_run");
    assertThat(folder.resolve("teyel-before-090.db")).exists();
  }

  @Test
  void refusesADatabaseOfAnEarlierBuildWithASentenceAndChangesNothing()
      throws IOException, SQLException {
    open();
    try (Connection file = connect();
        Statement sql = file.createStatement()) {
      sql.execute("update flyway_schema_history set checksum = checksum + 1 where version = '010'");
    }
    assertThatThrownBy(this::open)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("from before its first release");
    assertThat(tables()).contains("event");
  }

  private void open() throws IOException, SQLException {
    try (DataFolder data = DataFolder.take(folder);
        Database database = Database.open(data)) {
      try (Connection writer = database.writer().getConnection()) {
        assertThat(writer.isValid(1)).isTrue();
      }
    }
  }

  private void forgetStep(String version) throws SQLException {
    try (Connection file = connect();
        Statement sql = file.createStatement()) {
      for (String table : OF_A_STEP) {
        sql.execute("drop table " + table);
      }
      sql.execute("delete from flyway_schema_history where version = '" + version + "'");
    }
  }

  private List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection file = connect();
        Statement sql = file.createStatement();
        ResultSet rows = sql.executeQuery("select name from sqlite_master where type = 'table'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("teyel.db"));
  }
}
