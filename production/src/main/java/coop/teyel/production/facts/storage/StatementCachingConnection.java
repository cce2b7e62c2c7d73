package coop.teyel.production.facts.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jooq.tools.jdbc.DefaultConnection;

/// A connection that keeps what it has prepared: reading a statement's text again each time costs
/// more than running it.
///
/// A statement that is in use is not among those that are kept, so it is never handed out twice.
final class StatementCachingConnection extends DefaultConnection {

  private final int most;
  private final SequencedMap<String, PreparedStatement> resting = new LinkedHashMap<>();

  /// @param most how many statements rest at most; the one that has rested longest goes first
  StatementCachingConnection(Connection connection, int most) {
    super(connection);
    this.most = most;
  }

  @Override
  public synchronized PreparedStatement prepareStatement(String sql) throws SQLException {
    PreparedStatement rested = resting.remove(sql);
    return new CachedStatement(rested == null ? super.prepareStatement(sql) : rested, sql, this);
  }

  /// Takes a statement back that can run again as if it were new.
  synchronized void rest(String sql, PreparedStatement statement) throws SQLException {
    if (isClosed()) {
      statement.close();
      return;
    }
    PreparedStatement twin = resting.putLast(sql, statement);
    if (twin != null) {
      twin.close();
    }
    if (resting.size() > most) {
      resting.pollFirstEntry().getValue().close();
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    for (PreparedStatement statement : resting.values()) {
      statement.close();
    }
    resting.clear();
    super.close();
  }
}
