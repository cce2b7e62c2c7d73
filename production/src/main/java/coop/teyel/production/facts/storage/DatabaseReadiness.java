package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.sqlite.SQLiteDataSource;

/// Loads what the database will need while the rest of the program starts on another core, with a
/// database in memory.
///
/// What fails here fails again where it is needed, and is told there.
final class DatabaseReadiness implements BackgroundPreinitializer {

  @Override
  public void preinitialize() throws SQLException {
    SQLiteDataSource memory = new SQLiteDataSource();
    memory.setUrl("jdbc:sqlite::memory:");
    Flyway.configure().dataSource(memory).locations(Database.STEPS).load().info();
    try (Connection connection = memory.getConnection()) {
      DSL.using(connection, SQLDialect.SQLITE).selectOne().fetch();
    }
  }
}
