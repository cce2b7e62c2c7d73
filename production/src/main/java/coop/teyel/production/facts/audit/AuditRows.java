package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.Event;
import coop.teyel.production.facts.storage.FactTables;
import coop.teyel.production.facts.storage.FactTables.FactTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads events and rows of facts from one snapshot of the database. It knows the tables from the
/// catalog alone, and of no feature what they mean.
final class AuditRows {

  private static final int AT_ONCE = 1_000;

  private final Connection snapshot;

  AuditRows(Connection snapshot) {
    this.snapshot = snapshot;
  }

  /// The tables of facts, and those among `told` that have lost their triggers since.
  List<FactTable> tables(Set<String> told) throws SQLException {
    FactTables tables = FactTables.of(snapshot);
    Set<String> known = tables.tables().stream().map(FactTable::name).collect(Collectors.toSet());
    for (String name : told) {
      if (!known.contains(name)) {
        tables = tables.with(snapshot, name);
      }
    }
    return tables.tables();
  }

  /// Tells the events behind `after`, in their order, until one is refused.
  ///
  /// @return the event that was refused
  Optional<Event> eventsBehind(Event.Head after, Predicate<Event> accepted) throws SQLException {
    try (PreparedStatement statement =
        snapshot.prepareStatement(
            "select node, epoch, seq, id, type, form, payload, prev_hash, hash from event"
                + " where (node, epoch, seq) > (?, ?, ?) order by node, epoch, seq")) {
      statement.setString(1, after.node());
      statement.setLong(2, after.epoch());
      statement.setLong(3, after.seq());
      statement.setFetchSize(AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Event event = event(rows);
          if (!accepted.test(event)) {
            return Optional.of(event);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The event of a place in the chain.
  Optional<Event> event(String node, long epoch, long seq) throws SQLException {
    try (PreparedStatement statement =
        snapshot.prepareStatement(
            "select node, epoch, seq, id, type, form, payload, prev_hash, hash from event"
                + " where node = ? and epoch = ? and seq = ?")) {
      statement.setString(1, node);
      statement.setLong(2, epoch);
      statement.setLong(3, seq);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(event(rows)) : Optional.empty();
      }
    }
  }

  /// The place of the last event; 0 where there is none.
  long lastSeq(String node, long epoch) throws SQLException {
    try (PreparedStatement statement =
        snapshot.prepareStatement(
            "select coalesce(max(seq), 0) from event where node = ? and epoch = ?")) {
      statement.setString(1, node);
      statement.setLong(2, epoch);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.getLong(1);
      }
    }
  }

  /// Tells each row of a table as it is now, as canonical JSON.
  void rows(FactTable table, Consumer<String> row) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select " + table.json(table.name()) + " from " + table.name())) {
      while (rows.next()) {
        row.accept(rows.getString(1));
      }
    }
  }

  /// The row of a key as it is now.
  Optional<String> row(FactTable table, List<String> key) throws SQLException {
    String condition =
        table.key().stream()
            .map(column -> "\"" + column + "\" = ?")
            .collect(Collectors.joining(" and "));
    try (PreparedStatement statement =
        snapshot.prepareStatement(
            "select "
                + table.json(table.name())
                + " from "
                + table.name()
                + " where "
                + condition)) {
      for (int i = 0; i < key.size(); i++) {
        statement.setString(i + 1, key.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  long count(FactTable table) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from " + table.name())) {
      return count.getLong(1);
    }
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}
