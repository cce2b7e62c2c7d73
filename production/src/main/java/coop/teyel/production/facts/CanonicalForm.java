package coop.teyel.production.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All fields of a fact, told in a fixed order as text: what the chain hashes.
///
/// One line a field, `name=value`; backslashes and line ends in values are escaped, so that two
/// different facts never tell the same.
public final class CanonicalForm {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([n\\\\])");

  private final StringBuilder text = new StringBuilder();

  /// Adds a field. The order of the calls is part of the telling.
  public CanonicalForm with(String name, Object value) {
    text.append(name)
        .append('=')
        .append(value.toString().replace("\\", "\\\\").replace("\n", "\\n"))
        .append('\n');
    return this;
  }

  /// Adds a row as it lies in its table, every column of it.
  ///
  /// @param columns in a fixed order; a column that holds nothing is told as an empty one
  public CanonicalForm withRow(String table, Map<String, @Nullable Object> columns) {
    columns.forEach((name, value) -> with(table + "." + name, value == null ? "" : value));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /// The fields of this telling by their names; of those with one name the first.
  Map<String, String> fields() {
    return fields(text.toString());
  }

  /// The same of one that was kept as text.
  static Map<String, String> fields(String telling) {
    Map<String, String> fields = new LinkedHashMap<>();
    telling
        .lines()
        .map(line -> line.split("=", 2))
        .filter(field -> field.length == 2)
        .forEach(field -> fields.putIfAbsent(field[0], unescaped(field[1])));
    return fields;
  }

  private static String unescaped(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(escaped -> escaped.group(1).equals("n") ? "\n" : "\\\\");
  }
}
