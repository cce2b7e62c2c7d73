package coop.teyel.production.facts.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/// The disk had no room for what was to be written. Nothing of it was written then.
public final class DiskFull {

  /// `SQLITE_FULL` of SQLite's result codes.
  private static final int SQLITE_FULL = 13;

  private DiskFull() {}

  /// Whether that is why something failed.
  public static boolean isCauseOf(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case SQLException refused when refused.getErrorCode() == SQLITE_FULL -> true;
      // its connection was dropped already, and the rollback's complaint hides the failure
      case TransactionSystemException hiding when hiding.getApplicationException() != null ->
          isCauseOf(hiding.getApplicationException());
      default -> isCauseOf(failure.getCause());
    };
  }
}
