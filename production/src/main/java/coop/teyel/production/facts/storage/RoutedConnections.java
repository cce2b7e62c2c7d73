package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Inside a transaction: its connection, the one that writes. Outside: a reader, which cannot.
final class RoutedConnections implements ConnectionProvider {

  private final DataSource writer;
  private final DataSource readers;

  RoutedConnections(DataSource writer, DataSource readers) {
    this.writer = writer;
    this.readers = readers;
  }

  @Override
  public Connection acquire() {
    try {
      return TransactionSynchronizationManager.isActualTransactionActive()
          ? DataSourceUtils.getConnection(writer)
          : readers.getConnection();
    } catch (SQLException e) {
      throw new DataAccessException("no connection", e);
    }
  }

  @Override
  public void release(Connection connection) {
    try {
      if (TransactionSynchronizationManager.isActualTransactionActive()) {
        DataSourceUtils.doReleaseConnection(connection, writer);
      } else {
        connection.close();
      }
    } catch (SQLException e) {
      throw new DataAccessException("connection not given back", e);
    }
  }
}
