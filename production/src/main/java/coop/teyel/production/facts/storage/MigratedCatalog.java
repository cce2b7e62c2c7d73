package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The tables of facts as the program's own migrations make them, whatever somebody has done to the
/// triggers of a file.
public final class MigratedCatalog {

  private static final AtomicReference<@Nullable List<String>> KNOWN = new AtomicReference<>();

  private MigratedCatalog() {}

  /// The names of all tables of facts. The first call migrates a database in memory, which takes
  /// some tenths of a second.
  public static List<String> factTables() throws SQLException {
    List<String> known = KNOWN.get();
    if (known == null) {
      known = read();
      KNOWN.set(known);
    }
    return known;
  }

  private static List<String> read() throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      Flyway.configure()
          .dataSource(new SingleConnectionDataSource(memory, true))
          .locations(Database.STEPS)
          .outOfOrder(true)
          .load()
          .migrate();
      return FactTables.of(memory).tables().stream().map(FactTables.FactTable::name).toList();
    }
  }
}
