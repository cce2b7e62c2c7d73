package coop.teyel.production.facts.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// A sum that must be right over all facts of a feature. Each feature brings its own.
public interface IntegrityCheck {

  /// What it checks, in a few words for the log.
  String name();

  /// What does not add up; empty when everything does.
  ///
  /// @param snapshot reads the database as it is at one moment
  Optional<String> fault(Connection snapshot) throws SQLException;

  /// The first value of the first row that a query finds.
  static Optional<String> first(Connection snapshot, String query) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? Optional.of(String.valueOf(rows.getString(1))) : Optional.empty();
    }
  }
}
