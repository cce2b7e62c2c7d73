package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.Event;
import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import coop.teyel.production.facts.storage.FactTables.FactTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the first row of a table that is not as it was told, after the fingerprints have shown
/// that there is one. Looks at a part of the table at a time, so that it needs little memory
/// however long the table is.
final class RowSearch {

  private static final int ROWS_IN_MEMORY = 200_000;

  private final AuditRows rows;
  private final FactTable table;
  private final int parts;

  RowSearch(AuditRows rows, FactTable table, long count) {
    this.rows = rows;
    this.table = table;
    this.parts = Math.toIntExact(count / ROWS_IN_MEMORY + 1);
  }

  Optional<Broken> first() throws SQLException {
    Optional<Broken> foreign = Optional.empty();
    for (int part = 0; part < parts; part++) {
      Optional<Broken> found = compare(told(part), part);
      if (found.isPresent() && found.get().reason() != Reason.LINK_MISSING) {
        return found;
      }
      foreign = foreign.or(() -> found);
    }
    return foreign;
  }

  private Map<List<String>, Told> told(int part) throws SQLException {
    Map<List<String>, Told> told = new HashMap<>();
    rows.eventsBehind(
        Event.Head.before("", 0),
        event -> {
          Payload.rows(
              event.payload(),
              (name, json) -> {
                if (name.equals(table.name())) {
                  Told row = new Told(event, FactRow.of(json), json);
                  if (isIn(part, row.row())) {
                    told.put(row.row().key(table), row);
                  }
                }
              });
          return true;
        });
    return told;
  }

  private Optional<Broken> compare(Map<List<String>, Told> told, int part) throws SQLException {
    List<Broken> changed = new ArrayList<>();
    List<Broken> foreign = new ArrayList<>();
    rows.rows(
        table,
        json -> {
          FactRow row = FactRow.of(json);
          if (isIn(part, row)) {
            Told written = told.remove(row.key(table));
            if (written == null) {
              foreign.add(foreign(row));
            } else if (!written.json().equals(json)) {
              changed.add(changed(written, row));
            }
          }
        });
    // a row whose key was changed is missing and foreign at once: what was written says more
    return changed.stream()
        .findFirst()
        .or(() -> told.values().stream().findFirst().map(this::missing))
        .or(() -> foreign.stream().findFirst());
  }

  private Broken foreign(FactRow row) {
    return new Broken(
        0,
        table.name(),
        String.join(" ", row.key(table)),
        Reason.LINK_MISSING,
        Written.of(table.name(), row),
        List.of());
  }

  private Broken changed(Told told, FactRow now) {
    return told.broken(Reason.ROWS_CHANGED, told.row().differences(table, now));
  }

  private Broken missing(Told told) {
    return told.broken(Reason.ROWS_MISSING, told.row().differences(table, new FactRow(Map.of())));
  }

  private boolean isIn(int part, FactRow row) {
    return Math.floorMod(row.key(table).hashCode(), parts) == part;
  }

  /// A row as an event told it.
  private record Told(Event event, FactRow row, String json) {

    Broken broken(Reason reason, List<AuditFinding.Difference> differences) {
      return Written.broken(event, reason, differences);
    }
  }
}
