package coop.teyel.production.shares;

import static coop.teyel.production.db.Tables.SHARE_ACCOUNT;
import static coop.teyel.production.db.Tables.SHARE_RULE;
import static coop.teyel.production.db.Tables.SPLIT;
import static coop.teyel.production.db.Tables.SPLIT_CARRY;
import static coop.teyel.production.db.Tables.SPLIT_GARMENT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever changes a field of a held split behind the program's back is found, and the split is
/// named. The changes are made in transactions that are rolled back, with everything off that would
/// prevent them.
@WorkshopBootTest
class ChangedSplitIntegrationTests {

  @Autowired ChainAudit audit;
  @Autowired DSLContext sql;
  @Autowired DataSource dataSource;
  @Autowired PlatformTransactionManager transactions;

  private final ShareExamples examples;

  @Autowired
  ChangedSplitIntegrationTests(BeanFactory context) {
    examples = new ShareExamples(context);
  }

  @Test
  void everyChangedFieldIsFoundAndItsSplitIsNamed() {
    HeldSplit held = held();
    for (Table<?> table : List.of(SPLIT, SPLIT_GARMENT, SHARE_ACCOUNT, SPLIT_CARRY)) {
      for (Field<?> field : table.fields()) {
        requireFound(held, changed(table, field) + whereOf(held, table));
      }
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void aChangedRuleAndAnAddedOrTakenAwayRowAreFoundToo() {
    HeldSplit held = held();
    Stream.of(SPLIT, SPLIT_GARMENT, SHARE_ACCOUNT, SPLIT_CARRY)
        .forEach(
            table -> requireFound(held, "delete from " + table.getName() + whereOf(held, table)));
    assertThat(
            checkedAfter(
                "insert into split_carry values ('"
                    + held.id()
                    + "', 'x', '1', 'A', '0', '0', '0')"))
        .isInstanceOfSatisfying(
            AuditFinding.Broken.class,
            broken -> {
              assertThat(broken.reason()).isEqualTo(AuditFinding.Reason.LINK_MISSING);
              assertThat(broken.type()).isEqualTo("split_carry");
            });
    assertThat(checkedAfter(changed(SHARE_RULE, SHARE_RULE.RATIO)))
        .isInstanceOf(AuditFinding.Broken.class);
  }

  private void requireFound(HeldSplit held, String change) {
    assertThat(checkedAfter(change))
        .as(change)
        .isInstanceOfSatisfying(
            AuditFinding.Broken.class,
            broken -> {
              assertThat(broken.type()).isEqualTo("split");
              assertThat(broken.id()).isEqualTo(held.id().value());
              assertThat(broken.reason())
                  .isIn(AuditFinding.Reason.ROWS_CHANGED, AuditFinding.Reason.ROWS_MISSING);
              assertThat(broken.differences()).as(change).isNotEmpty();
            });
  }

  private HeldSplit held() {
    examples.garments().cast().all();
    examples.garments().labelled(5);
    return examples.dealt();
  }

  private static String changed(Table<?> table, Field<?> field) {
    String name = field.getName();
    String other =
        Number.class.isAssignableFrom(field.getConverter().fromType())
            ? "coalesce(" + name + ", 0) + 1"
            : "coalesce(" + name + ", '') || 'x'";
    return "update " + table.getName() + " set " + name + " = " + other;
  }

  private static String whereOf(HeldSplit held, Table<?> table) {
    return " where " + (table.equals(SPLIT) ? "id" : "split") + " = '" + held.id() + "'";
  }

  private AuditFinding checkedAfter(String change) {
    AtomicReference<AuditFinding> found = new AtomicReference<>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          status.setRollbackOnly();
          try {
            letAnythingPass();
            assertThat(sql.execute(change)).isPositive();
            found.set(audit.full(DataSourceUtils.getConnection(dataSource)));
          } finally {
            // the one thing that no roll-back takes back
            sql.execute("pragma ignore_check_constraints = off");
          }
        });
    return requireNonNull(found.get());
  }

  private void letAnythingPass() {
    sql.execute("pragma defer_foreign_keys = on");
    sql.execute("pragma ignore_check_constraints = on");
    sql.fetch("select name from sqlite_master where type = 'trigger'")
        .getValues(DSL.field("name", String.class))
        .forEach(trigger -> sql.execute("drop trigger " + trigger));
  }
}
