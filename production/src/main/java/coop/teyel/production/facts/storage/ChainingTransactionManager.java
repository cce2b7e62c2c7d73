package coop.teyel.production.facts.storage;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Commits transactions. What wrote facts gets its event just before, in the same transaction.
final class ChainingTransactionManager extends JdbcTransactionManager {

  private final Runnable chain;

  /// @param chain ties what the transaction wrote to the chain
  ChainingTransactionManager(DataSource dataSource, Runnable chain) {
    super(dataSource);
    this.chain = chain;
  }

  @Override
  protected void prepareForCommit(DefaultTransactionStatus status) {
    if (status.isNewTransaction()) {
      chain.run();
    }
  }
}
