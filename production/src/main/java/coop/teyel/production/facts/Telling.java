package coop.teyel.production.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All fields of a fact, told in a fixed order as text: what the chain hashes.
///
/// One line a field, `name=value`; backslashes and line ends in values are escaped, so that two
/// different facts never tell the same.
public final class Telling {

  private final StringBuilder text = new StringBuilder();

  /// Adds a field. The order of the calls is part of the telling.
  public Telling with(String name, Object value) {
    text.append(name)
        .append('=')
        .append(value.toString().replace("\\", "\\\\").replace("\n", "\\n"))
        .append('\n');
    return this;
  }

  /// Adds a row as it lies in its table, every column of it.
  ///
  /// @param columns in a fixed order; a column that holds nothing is told as an empty one
  public Telling withRow(String table, Map<String, @Nullable Object> columns) {
    columns.forEach((name, value) -> with(table + "." + name, value == null ? "" : value));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
