package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.audit.AuditFinding.Difference;
import coop.teyel.production.facts.storage.FactTables.FactTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row of facts as canonical JSON tells it.
///
/// @param fields the values by column, as text
record FactRow(Map<String, String> fields) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// @throws IllegalArgumentException when it is no JSON object
  static FactRow of(String json) {
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
        fields.put(field.getKey(), field.getValue().asString());
      }
      return new FactRow(fields);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a row", e);
    }
  }

  /// The values of its primary key.
  List<String> key(FactTable table) {
    return table.key().stream().map(column -> fields.getOrDefault(column, "")).toList();
  }

  /// What `found` says otherwise, field by field.
  List<Difference> differences(FactTable table, FactRow found) {
    String row = table.name() + " " + String.join(" ", key(table));
    List<Difference> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(fields.keySet());
    names.addAll(found.fields.keySet());
    for (String name : names) {
      String written = fields.getOrDefault(name, "");
      String now = found.fields.getOrDefault(name, "");
      if (!written.equals(now)) {
        differences.add(new Difference(row, name, written, now));
      }
    }
    return differences;
  }
}
