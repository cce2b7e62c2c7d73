package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.storage.Snapshots;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/// Audits all facts: the events against their hashes, the rows against the events, and the sums.
@Component
public class ChainAudit {

  private final Snapshots snapshots;
  private final ObjectProvider<IntegrityCheck> checks;
  private final AuditMarkRows marks;

  ChainAudit(Snapshots snapshots, ObjectProvider<IntegrityCheck> checks, AuditMarkRows marks) {
    this.snapshots = snapshots;
    this.checks = checks;
    this.marks = marks;
  }

  /// Audits everything from the first event on.
  public AuditFinding full() {
    return full(_ -> {});
  }

  /// The same, and tells again and again how many events were audited. People go on selling
  /// meanwhile: it reads the database as it was when it began.
  public AuditFinding full(LongConsumer audited) {
    return remembered(
        read(snapshot -> new FullAudit(new AuditRows(snapshot), audited).run(checks(), snapshot)));
  }

  /// Audits what was written since the last audit that found everything intact, and the last 500
  /// events in any case: the events and their rows, and the number of rows of each table, so that a
  /// row that no event tells is noticed too. Audits everything where there was no such audit, or
  /// where the numbers differ.
  public AuditFinding recent() {
    return marks
        .last()
        .<AuditFinding>map(mark ->
            remembered(
                read(snapshot ->
                    new RecentAudit(new AuditRows(snapshot), mark)
                        .run()
                        .orElseGet(() -> fullOf(snapshot)))))
        .orElseGet(this::full);
  }

  /// Audits everything as that connection sees it, and remembers nothing.
  public AuditFinding full(Connection snapshot) {
    return fullOf(snapshot).finding();
  }

  private FullAudit.Outcome fullOf(Connection snapshot) {
    try {
      return new FullAudit(new AuditRows(snapshot), _ -> {}).run(checks(), snapshot);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("audit", null, e);
    }
  }

  private List<IntegrityCheck> checks() {
    return checks.stream().toList();
  }

  private AuditFinding remembered(FullAudit.Outcome outcome) {
    if (outcome.finding() instanceof AuditFinding.Intact) {
      outcome.mark().ifPresent(marks::save);
    }
    return outcome.finding();
  }

  private FullAudit.Outcome read(Snapshots.Reading<FullAudit.Outcome> reading) {
    try {
      return snapshots.read(reading);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("audit", null, e);
    }
  }
}
