package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.Event;
import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.AuditFinding.Difference;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an event says was written, by `table.column`: of the first row of each table.
final class Written {

  private Written() {}

  static Broken broken(Event event, Reason reason, List<Difference> differences) {
    return new Broken(event.seq(), event.type(), event.id(), reason, of(event), differences);
  }

  static Map<String, String> of(String table, FactRow row) {
    Map<String, String> written = new LinkedHashMap<>();
    row.fields().forEach((column, value) -> written.put(table + "." + column, value));
    return written;
  }

  private static Map<String, String> of(Event event) {
    Map<String, String> written = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    try {
      Payload.rows(
          event.payload(),
          (table, json) -> {
            if (seen.add(table)) {
              written.putAll(of(table, FactRow.of(json)));
            }
          });
    } catch (IllegalArgumentException e) {
      // a payload that cannot be read any more says nothing
      return Map.of();
    }
    return written;
  }
}
