package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.Event;
import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import coop.teyel.production.facts.storage.FactTables.FactTable;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// One audit from the first event to the last. Rows are compared by fingerprints of whole tables,
/// which needs neither an order nor memory; only where those differ is the row looked for.
final class FullAudit {

  private static final long TELL_EVERY = 500;

  private final AuditRows rows;
  private final LongConsumer audited;
  private final Fingerprint.Points points = Fingerprint.Points.random(new SecureRandom());
  private final Map<String, Fingerprint> told = new TreeMap<>();
  private Event.Head last = Event.Head.before("", 0);
  private long events;

  FullAudit(AuditRows rows, LongConsumer audited) {
    this.rows = rows;
    this.audited = audited;
  }

  Outcome run(List<IntegrityCheck> checks, Connection snapshot) throws SQLException {
    Optional<AuditFinding> broken =
        rows.eventsBehind(last, this::isIntact).map(this::brokenLink).map(AuditFinding.class::cast);
    if (broken.isEmpty()) {
      broken = brokenRow().map(AuditFinding.class::cast);
    }
    if (broken.isEmpty()) {
      broken = wrongSum(checks, snapshot);
    }
    return broken.map(Outcome::new).orElseGet(this::intact);
  }

  private boolean isIntact(Event event) {
    if (!event.isWhole() || !event.follows(headBefore(event)) || !isTold(event)) {
      return false;
    }
    last = event.head();
    if (++events % TELL_EVERY == 0) {
      audited.accept(events);
    }
    return true;
  }

  /// False for a payload that tells no rows of facts: somebody made its hash anew.
  private boolean isTold(Event event) {
    try {
      Payload.rows(event.payload(), (table, json) -> fingerprint(table).add(json));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Fingerprint fingerprint(String table) {
    return told.computeIfAbsent(table, _ -> new Fingerprint(points));
  }

  /// Each node's chain begins anew, and so does each epoch.
  private Event.Head headBefore(Event event) {
    boolean isGoingOn = last.node().equals(event.node()) && last.epoch() == event.epoch();
    return isGoingOn ? last : Event.Head.before(event.node(), event.epoch());
  }

  private Broken brokenLink(Event event) {
    boolean isOrder = event.isWhole() && !event.follows(headBefore(event));
    return Written.broken(event, isOrder ? Reason.ORDER_CHANGED : Reason.LINK_CHANGED, List.of());
  }

  private Optional<Broken> brokenRow() throws SQLException {
    for (FactTable table : rows.tables(told.keySet())) {
      Fingerprint now = new Fingerprint(points);
      rows.rows(table, now::add);
      if (!now.isOfTheSameBagAs(fingerprint(table.name()))) {
        return new RowSearch(rows, table, Math.max(now.count(), fingerprint(table.name()).count()))
            .first();
      }
    }
    return Optional.empty();
  }

  private static Optional<AuditFinding> wrongSum(List<IntegrityCheck> checks, Connection snapshot)
      throws SQLException {
    for (IntegrityCheck check : checks) {
      Optional<String> fault = check.fault(snapshot);
      if (fault.isPresent()) {
        return Optional.of(new AuditFinding.WrongSum(check.name(), fault.get()));
      }
    }
    return Optional.empty();
  }

  private Outcome intact() {
    Map<String, Long> counts =
        told.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().count()));
    return new Outcome(
        new AuditFinding.Intact(events, last.hash()), Optional.of(new AuditMark(last, counts)));
  }

  /// What came of an audit.
  ///
  /// @param mark where the next one may begin
  record Outcome(AuditFinding finding, Optional<AuditMark> mark) {

    Outcome(AuditFinding finding) {
      this(finding, Optional.empty());
    }
  }
}
