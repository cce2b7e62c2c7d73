package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Opens connections that keep what they have prepared. It stands below the pools, so that what is
/// kept lives and dies with its connection.
final class StatementCachingDataSource extends DelegatingDataSource {

  /// More than Teyel has different statements in daily use; each takes a few kilobytes.
  private static final int MOST = 200;

  StatementCachingDataSource(DataSource source) {
    super(source);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return new StatementCachingConnection(super.getConnection(), MOST);
  }
}
