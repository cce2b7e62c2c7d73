package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starting the real program where it cannot work: it says why and what helps, and changes nothing.
class StartUpIT {

  @TempDir Path folder;

  @Test
  void aSecondCopyOnTheSameFolderGivesWay() {
    try (RunningTeyel first = RunningTeyel.startJar(folder).awaitReady();
        RunningTeyel second = RunningTeyel.startJar(folder)) {
      second.await(line -> line.contains("Teyel is already running with the data folder"));
      second.await(line -> line.contains("Use the copy that is running"));
      assertThat(second.exitValue()).isNotZero();
      assertThat(first.isRunning()).isTrue();
    }
  }

  @Test
  void aDatabaseOfANewerTeyelIsLeftAlone() throws SQLException, IOException {
    try (RunningTeyel teyel = RunningTeyel.start(folder).awaitReady()) {
      assertThat(teyel.isRunning()).isTrue();
    }
    pretendANewerOneWasHere();
    byte[] before = Files.readAllBytes(folder.resolve("teyel.db"));
    try (RunningTeyel older = RunningTeyel.start(folder)) {
      older.await(line -> line.contains("was written by a newer Teyel"));
      assertThat(older.exitValue()).isNotZero();
    }
    assertThat(Files.readAllBytes(folder.resolve("teyel.db"))).isEqualTo(before);
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "my letter");
    try (RunningTeyel teyel = RunningTeyel.start(file)) {
      teyel.await(line -> line.contains("Nothing can be written in the data folder"));
      assertThat(teyel.exitValue()).isNotZero();
    }
    assertThat(file).hasContent("my letter");
  }

  @Test
  void aDamagedFileIsKept() throws IOException {
    Path file = Files.write(folder.resolve("teyel.db"), new byte[8192]);
    Files.writeString(file, "this is no database, but it is somebody's file");
    byte[] before = Files.readAllBytes(file);
    try (RunningTeyel teyel = RunningTeyel.start(folder)) {
      teyel.await(line -> line.contains("The database cannot be opened"));
      assertThat(teyel.exitValue()).isNotZero();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private void pretendANewerOneWasHere() throws SQLException {
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("teyel.db"));
        Statement sql = file.createStatement()) {
      sql.execute(
          "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
              + " installed_by, execution_time, success)"
              + " values (900, '900', 'of next year', 'SQL', 'V900__of_next_year.sql', 1, '', 1, 1)");
      sql.execute("pragma wal_checkpoint(truncate)");
    }
  }
}
