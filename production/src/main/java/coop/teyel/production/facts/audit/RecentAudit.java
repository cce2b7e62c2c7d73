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
import java.util.function.Function;
import java.util.stream.Collectors;

/// An audit of what was written since the last one, and of the last events in any case. It reads
/// only those events and their rows, and counts the rows of each table.
final class RecentAudit {

  /// More than the busiest day has: what was written last is what somebody would change.
  private static final long ALWAYS = 500;

  private final AuditRows rows;
  private final long marked;
  private final Map<String, Long> told;
  private final List<Event> recent = new ArrayList<>();
  private Event.Head last;

  RecentAudit(AuditRows rows, AuditMark mark) {
    this.rows = rows;
    this.told = new HashMap<>(mark.told());
    this.marked = mark.last().seq();
    this.last = mark.last();
  }

  /// What it found; empty where only a full audit can tell.
  Optional<FullAudit.Outcome> run() throws SQLException {
    Optional<Event.Head> beginning = beginning();
    if (beginning.isEmpty()) {
      return Optional.empty();
    }
    last = beginning.get();
    if (rows.eventsBehind(last, this::isIntact).isPresent()) {
      return Optional.empty();
    }
    Map<String, FactTable> tables =
        rows.tables(told.keySet()).stream()
            .collect(Collectors.toMap(FactTable::name, Function.identity()));
    for (Event event : recent) {
      Optional<Broken> broken = broken(event, tables);
      if (broken.isPresent()) {
        return broken.map(FullAudit.Outcome::new);
      }
    }
    return areAllCounted(tables) ? Optional.of(intact()) : Optional.empty();
  }

  private Optional<Event.Head> beginning() throws SQLException {
    long seq = Math.min(marked, rows.lastSeq(last.node(), last.epoch()) - ALWAYS);
    return seq <= 0
        ? Optional.of(Event.Head.before(last.node(), last.epoch()))
        : rows.event(last.node(), last.epoch(), seq).filter(Event::isWhole).map(Event::head);
  }

  private boolean isIntact(Event event) {
    if (!event.isWhole() || !event.node().equals(last.node()) || !event.follows(last)) {
      return false;
    }
    last = event.head();
    recent.add(event);
    return true;
  }

  private Optional<Broken> broken(Event event, Map<String, FactTable> tables) throws SQLException {
    Map<String, List<String>> byTable = new HashMap<>();
    Payload.rows(
        event.payload(),
        (table, json) -> byTable.computeIfAbsent(table, _ -> new ArrayList<>()).add(json));
    for (Map.Entry<String, List<String>> entry : byTable.entrySet()) {
      FactTable table = tables.get(entry.getKey());
      if (table == null) {
        return Optional.of(Written.broken(event, Reason.LINK_CHANGED, List.of()));
      }
      if (event.seq() > marked) {
        told.merge(table.name(), (long) entry.getValue().size(), Long::sum);
      }
      for (String json : entry.getValue()) {
        Optional<Broken> broken = broken(event, table, json);
        if (broken.isPresent()) {
          return broken;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Broken> broken(Event event, FactTable table, String json) throws SQLException {
    FactRow written = FactRow.of(json);
    Optional<String> now = rows.row(table, written.key(table));
    if (now.filter(json::equals).isPresent()) {
      return Optional.empty();
    }
    FactRow found = now.map(FactRow::of).orElseGet(() -> new FactRow(Map.of()));
    return Optional.of(
        Written.broken(
            event,
            now.isPresent() ? Reason.ROWS_CHANGED : Reason.ROWS_MISSING,
            written.differences(table, found)));
  }

  private boolean areAllCounted(Map<String, FactTable> tables) throws SQLException {
    for (FactTable table : tables.values()) {
      if (rows.count(table) != told.getOrDefault(table.name(), 0L)) {
        return false;
      }
    }
    return true;
  }

  private FullAudit.Outcome intact() {
    return new FullAudit.Outcome(
        new AuditFinding.Intact(recent.size(), last.hash()),
        Optional.of(new AuditMark(last, told)));
  }
}
