package coop.teyel.production.facts.audit;

import static coop.teyel.production.db.Tables.AUDIT_MARK;

import coop.teyel.production.facts.Event;
import coop.teyel.production.facts.NodeId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps how far this node's chain was found intact.
@Repository
class AuditMarkRows {

  private final DSLContext sql;
  private final NodeId node;
  private final TransactionTemplate transaction;

  AuditMarkRows(DSLContext sql, NodeId node, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.node = node;
    this.transaction = new TransactionTemplate(transactions);
  }

  Optional<AuditMark> last() {
    return sql.selectFrom(AUDIT_MARK)
        .where(AUDIT_MARK.NODE.eq(node))
        .fetchOptional(row ->
            new AuditMark(
                new Event.Head(
                    row.get(AUDIT_MARK.NODE).value(),
                    row.get(AUDIT_MARK.EPOCH),
                    row.get(AUDIT_MARK.SEQ),
                    ""),
                counts(row.get(AUDIT_MARK.TOLD))));
  }

  void save(AuditMark mark) {
    if (!mark.last().node().equals(node.value())) {
      return;
    }
    transaction.executeWithoutResult(_ -> write(mark));
  }

  private void write(AuditMark mark) {
    sql.deleteFrom(AUDIT_MARK).where(AUDIT_MARK.NODE.eq(node)).execute();
    sql.insertInto(AUDIT_MARK)
        .set(AUDIT_MARK.NODE, node)
        .set(AUDIT_MARK.EPOCH, mark.last().epoch())
        .set(AUDIT_MARK.SEQ, mark.last().seq())
        .set(AUDIT_MARK.TOLD, text(mark.told()))
        .execute();
  }

  private static String text(Map<String, Long> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  private static Map<String, Long> counts(String text) {
    return Arrays.stream(text.split(" "))
        .filter(pair -> pair.contains("="))
        .collect(
            Collectors.toMap(
                pair -> pair.substring(0, pair.indexOf('=')),
                pair -> Long.parseLong(pair.substring(pair.indexOf('=') + 1))));
  }
}
