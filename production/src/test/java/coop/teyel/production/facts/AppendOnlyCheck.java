package coop.teyel.production.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody with raw SQL who tries to change or delete facts.
public final class AppendOnlyCheck {

  private final DSLContext sql;
  private final PlatformTransactionManager transactions;
  private final RandomGenerator random;

  /// Writes through `sql` in transactions that are always rolled back.
  public AppendOnlyCheck(
      DSLContext sql, PlatformTransactionManager transactions, RandomGenerator random) {
    this.sql = sql;
    this.transactions = transactions;
    this.random = random;
  }

  /// Each attempt is refused by the database; each table must have rows, or it proves nothing.
  public void failsOn(Collection<String> facts, int attempts) {
    List<String> tables = new ArrayList<>(facts);
    for (int i = 0; i < attempts; i++) {
      String table = tables.get(i % tables.size());
      long rows = count(table);
      assertThat(rows).as("rows of %s", table).isPositive();
      requireRefused(random.nextBoolean() ? update(table) : delete(table, rows));
      assertThat(count(table)).isEqualTo(rows);
    }
  }

  private String update(String table) {
    List<String> columns =
        sql.fetch("select name from pragma_table_info('" + table + "')")
            .getValues(DSL.field("name", String.class));
    String column = columns.get(random.nextInt(columns.size()));
    return "update " + table + " set " + column + " = " + column;
  }

  private String delete(String table, long rows) {
    String first = "(select 1 from " + table + " limit 1 offset " + random.nextLong(rows) + ")";
    return "delete from " + table + " where exists " + first;
  }

  private void requireRefused(String statement) {
    assertThatThrownBy(() ->
            new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                  status.setRollbackOnly();
                  sql.execute(statement);
                }))
        .as(statement)
        .hasMessageContaining("facts are never");
  }

  private long count(String table) {
    return sql.fetchSingle("select count(*) from " + table).get(0, Long.class);
  }
}
