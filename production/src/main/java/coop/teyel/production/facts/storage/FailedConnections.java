package coop.teyel.production.facts.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// Drops a connection on which SQLite may have rolled back by itself: whatever came after that
/// would be stored piece by piece.
///
/// The errors are those of SQLite's "Response To Errors Within A Transaction".
public final class FailedConnections implements SQLExceptionOverride {

  private static final Set<Integer> ROLLED_BACK =
      Set.of(
          SQLiteErrorCode.SQLITE_FULL.code,
          SQLiteErrorCode.SQLITE_IOERR.code,
          SQLiteErrorCode.SQLITE_NOMEM.code,
          SQLiteErrorCode.SQLITE_INTERRUPT.code);

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    return ROLLED_BACK.contains(failure.getErrorCode())
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }
}
