package coop.teyel.pos.sales;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A row that an act wrote: inserted, or updated by its key.
///
/// @param isUpdate whether its key was there before
record Change(
    String table,
    List<String> columns,
    Set<String> key,
    List<@Nullable Object> values,
    boolean isUpdate) {

  /// Numbers that go up by one with each sale.
  private static final Set<String> COUNTERS =
      Set.of(
          "receipt_number.number",
          "sale.receipt_number",
          "entry.number",
          "event.seq",
          "print_job.number",
          "till_cash.number");

  String sql() {
    return isUpdate ? updateSql() : insertSql();
  }

  void bind(PreparedStatement statement) throws SQLException {
    int i = 1;
    for (int column = 0; column < columns.size(); column++) {
      if (!isUpdate || !key.contains(columns.get(column))) {
        statement.setObject(i++, values.get(column));
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      if (isUpdate && key.contains(columns.get(column))) {
        statement.setObject(i++, values.get(column));
      }
    }
  }

  /// The same row of another sale: other ids and codes, and later numbers.
  Change of(Map<String, String> names, long later) {
    List<@Nullable Object> others =
        IntStream.range(0, columns.size())
            .mapToObj(i -> other(columns.get(i), values.get(i), names, later))
            .collect(Collectors.toList());
    return new Change(table, columns, key, others, isUpdate);
  }

  private @Nullable Object other(
      String column, @Nullable Object value, Map<String, String> names, long later) {
    if (value instanceof Number number && COUNTERS.contains(table + "." + column)) {
      return number.longValue() + later;
    }
    if (!(value instanceof String text)) {
      return value;
    }
    String other = names.get(text);
    return other != null ? other : replaced(text, names);
  }

  private static String replaced(String text, Map<String, String> names) {
    if (text.length() < 36) {
      return text;
    }
    String other = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      other = other.replace(name.getKey(), name.getValue());
    }
    return other;
  }

  private String insertSql() {
    return "insert into "
        + table
        + " ("
        + String.join(", ", columns)
        + ") values ("
        + columns.stream().map(_ -> "?").collect(Collectors.joining(", "))
        + ")";
  }

  private String updateSql() {
    return "update "
        + table
        + " set "
        + columns.stream()
            .filter(it -> !key.contains(it))
            .map(it -> it + " = ?")
            .collect(Collectors.joining(", "))
        + " where "
        + columns.stream()
            .filter(key::contains)
            .map(it -> it + " = ?")
            .collect(Collectors.joining(" and "));
  }
}
