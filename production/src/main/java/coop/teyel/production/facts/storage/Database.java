package coop.teyel.production.facts.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.ValidateResult;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The SQLite file, opened in a fixed order: version, copy before a migration, migration, settings
/// read back, quick check.
///
/// One connection writes, so that no writer ever starves another; four read and can do nothing
/// else.
final class Database implements AutoCloseable {

  private static final String OLDEST_SQLITE = "3.51.3";

  /// Where the steps of the tables are.
  static final String STEPS = "classpath:db/migration/sqlite";

  private final HikariDataSource writer;
  private final HikariDataSource readers;

  private Database(HikariDataSource writer, HikariDataSource readers) {
    this.writer = writer;
    this.readers = readers;
  }

  static Database open(DataFolder folder) {
    Path file = folder.file("teyel.db");
    HikariDataSource writer = pool("writer", 1, source(file), "pragma query_only = false");
    try {
      refuseOldSqlite(writer);
      migrate(writer, file);
      writer.close();
      writer =
          pool("writer", 1, new CapturingDataSource(source(file)), "pragma query_only = false");
      refuseOtherSettings(writer);
      refuseDamage(writer, file);
      return new Database(writer, pool("readers", 4, source(file), "pragma query_only = true"));
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  DataSource writer() {
    return writer;
  }

  DataSource readers() {
    return readers;
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }

  private static DataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(5_000);
    // nobody asks for them, and each insert would be followed by a select
    config.setGetGeneratedKeys(false);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return new StatementCachingDataSource(source);
  }

  private static HikariDataSource pool(String name, int size, DataSource source, String first) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setDataSource(source);
    config.setConnectionInitSql(first);
    config.setExceptionOverride(new FailedConnections());
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw cannotOpen(e);
    }
  }

  private static void refuseOldSqlite(DataSource source) {
    String version = ask(source, "select sqlite_version()");
    if (MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(OLDEST_SQLITE))
        < 0) {
      throw new CannotStart(
          "This SQLite is version " + version + ", which can damage a database in WAL mode.",
          "Start Teyel with the SQLite that comes in its jar (" + OLDEST_SQLITE + " or newer).");
    }
  }

  private static void migrate(DataSource source, Path file) {
    // each module counts its own steps, so a new one may come before others that were taken
    Flyway flyway = Flyway.configure().dataSource(source).locations(STEPS).outOfOrder(true).load();
    MigrationInfo current = flyway.info().current();
    refuseNewer(flyway);
    refuseEarlierBuilds(flyway);
    if (current != null && flyway.info().pending().length > 0) {
      copy(source, file, String.valueOf(current.getVersion()));
    }
    flyway.migrate();
  }

  private static void refuseNewer(Flyway flyway) {
    for (MigrationInfo applied : flyway.info().applied()) {
      if (applied.getState().isResolved()) {
        continue;
      }
      throw new CannotStart(
          "The database was written by a newer Teyel (its step "
              + applied.getVersion()
              + " is unknown here). Nothing was changed.",
          "Start the newer Teyel again, or choose another folder: teyel.data=/another/folder");
    }
  }

  /// Nothing was released before schema 1.0, so its migrations were written anew.
  private static void refuseEarlierBuilds(Flyway flyway) {
    ValidateResult result = flyway.validateWithResult();
    boolean isOther =
        result.invalidMigrations.stream()
            .anyMatch(step -> step.errorDetails.errorCode == CoreErrorCode.CHECKSUM_MISMATCH);
    if (isOther) {
      throw new CannotStart(
          "The database was written by a build of Teyel from before its first release, whose tables"
              + " were others. Nothing was changed.",
          "Keep the folder if you need what is in it, and start with an empty one:"
              + " teyel.data=/another/folder");
    }
  }

  private static void copy(DataSource source, Path file, String version) {
    Path copy = file.resolveSibling("teyel-before-" + version + ".db");
    ask(source, "pragma wal_checkpoint(truncate)");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseOtherSettings(DataSource source) {
    String settings =
        ask(source, "pragma journal_mode")
            + ask(source, "pragma synchronous")
            + ask(source, "pragma foreign_keys");
    if (!settings.equals("wal21")) {
      throw new CannotStart(
          "The database could not be set to keep every sale (" + settings + " instead of wal21).",
          "Choose a folder on this computer's own disk: teyel.data=/a/local/folder");
    }
  }

  private static void refuseDamage(DataSource source, Path file) {
    String verdict = ask(source, "pragma quick_check(1)");
    if (!verdict.equals("ok")) {
      throw new CannotStart(
          "The database " + file + " is damaged: " + verdict,
          "Keep the file, and restore the last copy beside it.");
    }
  }

  private static String ask(DataSource source, String question) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() ? String.valueOf(answer.getString(1)) : "";
    } catch (SQLException e) {
      throw cannotOpen(e);
    }
  }

  private static CannotStart cannotOpen(Exception cause) {
    return new CannotStart(
        "The database cannot be opened: " + cause.getMessage(),
        "Keep the file, and restore the last copy beside it.");
  }
}
