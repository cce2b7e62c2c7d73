package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Opens connections that note each fact row they insert, as canonical JSON, until the transaction
/// ends.
///
/// Temporary triggers do it, made anew for each connection from the catalog, so that no feature can
/// forget to tell what it wrote. The temporary tables belong to the transaction: what is rolled
/// back is forgotten with it. They stand below the pool and cost no disk.
final class CapturingDataSource extends DelegatingDataSource {

  CapturingDataSource(DataSource source) {
    super(source);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma temp_store = memory");
      statement.execute("pragma wal_autocheckpoint = 4000");
      statement.execute("pragma cache_size = -16000");
      statement.execute("create temp table fact_written (name text not null, json text not null)");
      statement.execute("create temp table fact_subject (type text not null, id text not null)");
      for (FactTables.FactTable table : FactTables.of(connection).tables()) {
        statement.execute(
            "create temp trigger capture_%1$s after insert on main.%1$s begin"
                    .formatted(table.name())
                + " insert into fact_written values ('%s', %s); end"
                    .formatted(table.name(), table.json("new")));
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }
}
