package coop.teyel.pos.sales;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// sqlite-jdbc and nothing else: prepared once, the same settings as the application's writer.
final class BareWriter implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  BareWriter(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(5_000);
    config.setGetGeneratedKeys(false);
    connection = config.createConnection("jdbc:sqlite:" + file);
    run("pragma wal_autocheckpoint = 4000");
    run("pragma cache_size = -16000");
  }

  /// Writes the rows of one act in one transaction.
  void write(List<Change> act) throws SQLException {
    connection.setAutoCommit(false);
    for (Change change : act) {
      PreparedStatement statement = prepared(change.sql());
      change.bind(statement);
      statement.executeUpdate();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
