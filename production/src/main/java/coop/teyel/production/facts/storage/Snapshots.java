package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Reads the whole database as it is at one moment, however long that takes, while others go on
/// writing.
public final class Snapshots {

  private final DataSource readers;

  Snapshots(DataSource readers) {
    this.readers = readers;
  }

  /// Reads within one transaction of a connection that cannot write. Holds one of the readers until
  /// it is done.
  public <T> T read(Reading<T> reading) throws SQLException {
    try (Connection connection = readers.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return reading.from(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /// What is read.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  public interface Reading<T> {

    /// Reads from a connection that belongs to it alone.
    T from(Connection connection) throws SQLException;
  }
}
