package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Somebody with a database tool, who changes what is written behind the program's back.
public final class DatabaseTamperer implements AutoCloseable {

  private final Connection tool;

  private DatabaseTamperer(Connection tool) {
    this.tool = tool;
  }

  /// Opens the file of a data folder; nothing is switched off yet.
  public static DatabaseTamperer with(Path folder) throws SQLException {
    return new DatabaseTamperer(
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("teyel.db")));
  }

  /// Switches off, for good, whatever keeps the rows of those tables as they are.
  public void disarm(String... tables) throws SQLException {
    for (String table : tables) {
      run("drop trigger if exists " + table + "_no_update");
      run("drop trigger if exists " + table + "_no_delete");
    }
    run("pragma foreign_keys = false");
    run("pragma ignore_check_constraints = true");
  }

  /// Runs a statement.
  public void run(String sql) throws SQLException {
    try (Statement statement = tool.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Changes each field of the rows whose `column` is `id`, has somebody look, and puts it right
  /// again.
  ///
  /// @param look is told what was changed
  /// @return how many fields there were
  public int eachField(String table, String column, Object id, Consumer<String> look)
      throws SQLException {
    Rows rows = read(table, column, id);
    for (List<@Nullable Object> row : rows.values()) {
      for (int field = 0; field < row.size(); field++) {
        List<@Nullable Object> changed = new ArrayList<>(row);
        changed.set(field, other(row.get(field)));
        write(rows, row, changed);
        look.accept(table + "." + rows.columns().get(field) + " = " + changed.get(field));
        write(rows, changed, row);
      }
    }
    return rows.columns().size() * rows.values().size();
  }

  @Override
  public void close() throws SQLException {
    tool.close();
  }

  private static Object other(@Nullable Object value) {
    return switch (value) {
      case null -> "STAIN";
      case Number number -> number.longValue() + 1_000;
      default -> value + "x";
    };
  }

  private Rows read(String table, String column, Object id) throws SQLException {
    String query = "select * from " + table + " where " + column + " = ?";
    try (PreparedStatement statement = tool.prepareStatement(query)) {
      statement.setObject(1, id);
      try (ResultSet found = statement.executeQuery()) {
        ResultSetMetaData meta = found.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
          columns.add(meta.getColumnName(i));
        }
        List<List<@Nullable Object>> values = new ArrayList<>();
        while (found.next()) {
          List<@Nullable Object> row = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            row.add(found.getObject(i));
          }
          values.add(row);
        }
        return new Rows(table, columns, values);
      }
    }
  }

  private void write(Rows rows, List<@Nullable Object> from, List<@Nullable Object> to)
      throws SQLException {
    String sql =
        "update "
            + rows.table()
            + " set "
            + String.join(", ", rows.columns().stream().map(it -> it + " = ?").toList())
            + " where "
            + String.join(" and ", rows.columns().stream().map(it -> it + " is ?").toList());
    try (PreparedStatement statement = tool.prepareStatement(sql)) {
      int i = 1;
      for (Object value : to) {
        statement.setObject(i++, value);
      }
      for (Object value : from) {
        statement.setObject(i++, value);
      }
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private record Rows(String table, List<String> columns, List<List<@Nullable Object>> values) {}
}
