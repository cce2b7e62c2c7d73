package coop.teyel.production.facts;

import coop.teyel.production.facts.storage.FactTables;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.stereotype.Repository;

/// The events, and what the present transaction has written that has no event yet. Runs in every
/// act, so its statements are plain text, as in [CommandRows].
@Repository
class EventRows {

  private static final String LAST =
      "select node, epoch, seq, hash from event where node = ?"
          + " order by epoch desc, seq desc limit 1";

  // in each table, rows stand in the order in which they were written
  private static final String PRESENT =
      "select 0, name, json from temp.fact_written union all select 1, type, id from temp.fact_subject";

  private final JdbcTemplate jdbc;
  private final DSLContext sql;
  private final InstantSource clock;
  private final NodeId node;

  EventRows(DataSource dataSource, DSLContext sql, InstantSource clock, NodeId node) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.sql = sql;
    this.clock = clock;
    this.node = node;
  }

  /// The end of this node's chain, for whoever reads it.
  Event.Head head() {
    return sql.fetchOptional(LAST, node.value())
        .map(row ->
            new Event.Head(
                row.get(0, String.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, String.class)))
        .orElseGet(this::none);
  }

  /// The same, within the transaction that will append the next event.
  Event.Head end() {
    return jdbc
        .query(
            LAST,
            (row, _) ->
                new Event.Head(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4)),
            node.value())
        .stream()
        .findFirst()
        .orElseGet(this::none);
  }

  /// The hash of the event that is about that.
  Optional<String> hashOf(String type, String id) {
    return sql.fetchOptional(
            "select e.hash from event_subject s"
                + " join event e on e.node = s.node and e.epoch = s.epoch and e.seq = s.seq"
                + " where s.type = ? and s.id = ? and s.node = ?",
            type,
            id,
            node.value())
        .map(row -> row.get(0, String.class));
  }

  /// What this transaction wrote since its last event, and what that was said to be about.
  Written written() {
    Written written = new Written(new TreeMap<>(), new ArrayList<>());
    jdbc.query(
        prepared(PRESENT),
        row -> {
          if (row.getInt(1) == 0) {
            written
                .rows()
                .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                .add(row.getString(3));
          } else {
            written.subjects().add(new Subject(row.getString(2), row.getString(3)));
          }
        });
    return written;
  }

  /// Whether nobody has done anything in this place yet.
  boolean isEmptyPlace() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select not exists (select 1 from event) and not exists (select 1 from command)",
            Boolean.class));
  }

  /// The rows of all facts that are there, by table: what the first event tells.
  SortedMap<String, List<String>> all() {
    SortedMap<String, List<String>> all = new TreeMap<>();
    FactTables tables = jdbc.execute((ConnectionCallback<FactTables>) FactTables::of);
    for (FactTables.FactTable table : Objects.requireNonNull(tables).tables()) {
      List<String> rows =
          jdbc.queryForList(
              "select " + table.json(table.name()) + " from " + table.name(), String.class);
      if (!rows.isEmpty()) {
        all.put(table.name(), rows);
      }
    }
    return all;
  }

  void name(Subject subject) {
    jdbc.update(
        "insert into temp.fact_subject (type, id) values (?, ?)", subject.type(), subject.id());
  }

  void add(Event event, List<Subject> subjects) {
    jdbc.update(
        "insert into event (node, epoch, seq, id, type, form, payload, prev_hash, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event.node(),
        event.epoch(),
        event.seq(),
        event.id(),
        event.type(),
        event.form(),
        event.payload(),
        event.previousHash(),
        event.hash());
    for (Subject subject : subjects) {
      jdbc.update(
          "insert into event_subject (type, id, node, epoch, seq) values (?, ?, ?, ?, ?)",
          subject.type(),
          subject.id(),
          event.node(),
          event.epoch(),
          event.seq());
    }
    jdbc.update(prepared("delete from temp.fact_written"));
    jdbc.update(prepared("delete from temp.fact_subject"));
  }

  /// The template prepares only what has something bound to it, and our connection keeps only what
  /// was prepared.
  private static PreparedStatementCreator prepared(String statement) {
    return connection -> connection.prepareStatement(statement);
  }

  private Event.Head none() {
    return Event.Head.before(node.value(), Chain.FIRST_EPOCH);
  }

  /// Makes this node known, whose numbers refer to it.
  void addNode() {
    jdbc.update(
        "insert into node (id, epoch, since) values (?, ?, ?) on conflict (id) do nothing",
        node.value(),
        Chain.FIRST_EPOCH,
        clock.millis());
  }

  /// What a transaction wrote.
  ///
  /// @param rows the rows of facts as canonical JSON, by table
  /// @param subjects in the order in which they were said
  record Written(SortedMap<String, List<String>> rows, List<Subject> subjects) {}

  /// What an event is about.
  record Subject(String type, String id) {}
}
