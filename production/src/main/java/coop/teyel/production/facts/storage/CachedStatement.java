package coop.teyel.production.facts.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A prepared statement from its preparation to its closing, which lets it rest for the next one
/// who needs it. One that failed is thrown away.
///
/// Each run is logged at the level TRACE, without what was bound to it: that is how statements are
/// counted.
final class CachedStatement extends DefaultPreparedStatement {

  private static final Logger log = LoggerFactory.getLogger(CachedStatement.class);

  private final String sql;
  private final StatementCachingConnection keeper;
  private @Nullable ResultSet results;
  private boolean isSound = true;
  private boolean isClosed;

  CachedStatement(PreparedStatement statement, String sql, StatementCachingConnection keeper) {
    super(statement, keeper);
    this.sql = sql;
    this.keeper = keeper;
  }

  /// Once closed it may be somebody else's.
  @Override
  public Statement getDelegateStatement() throws SQLException {
    if (isClosed) {
      throw new SQLException("the statement is closed: " + sql);
    }
    return super.getDelegateStatement();
  }

  @Override
  public boolean execute() throws SQLException {
    return run(() -> {
      boolean hasResults = getDelegatePreparedStatement().execute();
      results = hasResults ? getDelegatePreparedStatement().getResultSet() : null;
      return hasResults;
    });
  }

  @Override
  public ResultSet executeQuery() throws SQLException {
    return run(() -> results = getDelegatePreparedStatement().executeQuery());
  }

  @Override
  public int executeUpdate() throws SQLException {
    return run(super::executeUpdate);
  }

  @Override
  public long executeLargeUpdate() throws SQLException {
    return run(super::executeLargeUpdate);
  }

  @Override
  public int[] executeBatch() throws SQLException {
    return run(super::executeBatch);
  }

  @Override
  public @Nullable ResultSet getResultSet() {
    return results;
  }

  /// SQLite never has more; asking it would end the statement.
  @Override
  public boolean getMoreResults() throws SQLException {
    closeResults();
    return false;
  }

  @Override
  public boolean getMoreResults(int current) throws SQLException {
    return getMoreResults();
  }

  @Override
  public boolean isClosed() {
    return isClosed;
  }

  @Override
  public void close() throws SQLException {
    if (isClosed) {
      return;
    }
    PreparedStatement statement = getDelegatePreparedStatement();
    boolean isAsNew = isSound && isRenewed(statement);
    isClosed = true;
    if (isAsNew) {
      keeper.rest(sql, statement);
    } else {
      statement.close();
    }
  }

  /// Nothing is read any more, so that nothing of the file is held; nothing is bound, no limit set.
  private boolean isRenewed(PreparedStatement statement) {
    try {
      closeResults();
      statement.clearBatch();
      statement.clearParameters();
      statement.setMaxRows(0);
      statement.setQueryTimeout(0);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private void closeResults() throws SQLException {
    if (results != null) {
      results.close();
      results = null;
    }
  }

  private <T> T run(Run<T> run) throws SQLException {
    isSound = false;
    log.trace("statement: {}", sql);
    T answer = run.now();
    isSound = true;
    return answer;
  }

  private interface Run<T> {
    T now() throws SQLException;
  }
}
