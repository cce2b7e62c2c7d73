package coop.teyel.pos.sales;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Copies of a database before and after an act, and what the act wrote.
final class DatabaseDiff {

  /// The order in which the rows of an act are written: what triggers look for comes first.
  private static final List<String> ORDER =
      List.of(
          "command",
          "receipt_number",
          "basket",
          "basket_line",
          "movement",
          "garment_now",
          "entry_line",
          "entry",
          "sale",
          "sale_line",
          "sale_payment",
          "till_cash",
          "event",
          "event_subject",
          "print_job");

  private final Path database;

  DatabaseDiff(Path database) {
    this.database = database;
  }

  /// A copy of the database as it is now.
  Path copy() throws SQLException {
    Path copy = database.resolveSibling("copy-" + System.nanoTime() + ".db");
    try (Connection connection = open(database);
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum into '" + copy + "'");
    }
    return copy;
  }

  /// Everything that was written between two copies.
  static List<Change> between(Path before, Path after) throws SQLException {
    List<Change> changes = new ArrayList<>();
    try (Connection connection = open(after);
        Statement statement = connection.createStatement()) {
      statement.execute("attach '" + before + "' as before");
      refuseUnknownTables(connection);
      for (String table : ORDER) {
        changes.addAll(changes(connection, table));
      }
    }
    return changes;
  }

  static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  /// The rows of a garment, as inserts.
  static List<Change> rows(Connection connection, String table, String column, String value)
      throws SQLException {
    return read(
        connection, table, "select * from " + table + " where " + column + " = '" + value + "'");
  }

  private static List<Change> changes(Connection connection, String table) throws SQLException {
    String query = "select * from main." + table + " except select * from before." + table;
    List<Change> changes = new ArrayList<>();
    for (Change change : read(connection, table, query)) {
      boolean isUpdate = isIn(connection, change);
      changes.add(new Change(table, change.columns(), change.key(), change.values(), isUpdate));
    }
    return changes;
  }

  private static List<Change> read(Connection connection, String table, String query)
      throws SQLException {
    Map<String, Boolean> columns = columns(connection, table);
    Set<String> key = new HashSet<>(columns.keySet());
    key.removeIf(column -> !columns.getOrDefault(column, false));
    List<Change> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          values.add(found.getObject(i));
        }
        rows.add(new Change(table, List.copyOf(columns.keySet()), key, values, false));
      }
    }
    return rows;
  }

  private static Map<String, Boolean> columns(Connection connection, String table)
      throws SQLException {
    Map<String, Boolean> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("pragma main.table_info(" + table + ")")) {
      while (found.next()) {
        columns.put(found.getString("name"), found.getInt("pk") > 0);
      }
    }
    return columns;
  }

  private static boolean isIn(Connection connection, Change change) throws SQLException {
    String where =
        String.join(
            " and ",
            change.key().stream().map(column -> column + " = " + quoted(change, column)).toList());
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select 1 from before." + change.table() + " where " + where)) {
      return found.next();
    }
  }

  private static String quoted(Change change, String column) {
    Object value = change.values().get(change.columns().indexOf(column));
    return value instanceof Number ? value.toString() : "'" + value + "'";
  }

  /// A table that the bare writer would leave out makes the comparison worthless.
  private static void refuseUnknownTables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select name from main.sqlite_schema where type = 'table' and name not like"
                    + " 'sqlite_%'")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    tables.removeAll(ORDER);
    for (String table : tables) {
      if (!changes(connection, table).isEmpty()) {
        throw new IllegalStateException("a sale writes " + table + ": give it its place");
      }
    }
  }
}
