package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tables whose rows are facts, as the database's own catalog lists them: those that refuse
/// every update by a trigger `<table>_no_update`. What cannot be changed is a fact, and every fact
/// is told to the chain.
///
/// @param tables in the order of their names
public record FactTables(List<FactTable> tables) {

  /// What keeps the chain itself, and is told by it rather than to it.
  private static final String CHAIN = "'node', 'command', 'event', 'event_subject'";

  private static final Pattern NAME = Pattern.compile("[a-z_]{1,60}");

  private static final String NAMES =
      "select tbl_name from sqlite_master where type = 'trigger' and name = tbl_name || '_no_update'"
          + " and tbl_name not in ("
          + CHAIN
          + ") order by tbl_name";

  /// Reads the catalog.
  public static FactTables of(Connection connection) throws SQLException {
    List<FactTable> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(NAMES)) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (String name : names) {
        tables.add(table(statement, name));
      }
    }
    return new FactTables(List.copyOf(tables));
  }

  /// These tables and one more, of which something was told: it has lost its trigger.
  ///
  /// @throws IllegalArgumentException when there is no such table
  public FactTables with(Connection connection, String name) throws SQLException {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a table's name");
    }
    try (Statement statement = connection.createStatement()) {
      FactTable table = table(statement, name);
      if (table.columns().isEmpty()) {
        throw new IllegalArgumentException("no table " + name);
      }
      List<FactTable> all = new ArrayList<>(tables);
      all.add(table);
      return new FactTables(List.copyOf(all));
    }
  }

  /// A table of facts.
  ///
  /// @param columns the told ones, in the order of their names; a BLOB is told by the hash beside
  ///   it
  /// @param key the columns of its primary key, in their order
  public record FactTable(String name, List<String> columns, List<String> key) {

    /// The SQL expression that tells a row as canonical JSON (RFC 8785): columns in the order of
    /// their names, those without a value left out, so that a column that is added later changes no
    /// row that was told before.
    ///
    /// SQLite escapes just as the RFC asks: the short forms, lower-case hexadecimals for other
    /// control characters, everything else as it is.
    ///
    /// @param row what the columns belong to, such as `new`
    public String json(String row) {
      return columns.stream()
          .map(column -> "'" + column + "', " + row + ".\"" + column + "\"")
          .collect(Collectors.joining(", ", "json_patch('{}', json_object(", "))"));
    }
  }

  private static FactTable table(Statement statement, String name) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> key = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select name, type, pk from pragma_table_info('" + name + "') order by name")) {
      while (rows.next()) {
        if (!"BLOB".equalsIgnoreCase(rows.getString(2))) {
          columns.add(rows.getString(1));
        }
      }
    }
    try (ResultSet rows =
        statement.executeQuery(
            "select name from pragma_table_info('" + name + "') where pk > 0 order by pk")) {
      while (rows.next()) {
        key.add(rows.getString(1));
      }
    }
    return new FactTable(name, List.copyOf(columns), List.copyOf(key));
  }
}
