package coop.teyel.production.facts.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// A sum that must be right over all facts of a feature. Each feature brings its own.
public interface IntegrityCheck {

  /// What it checks, in a few words for the log.
  String name();

  /// What does not add up; empty when everything does.
  ///
  /// @param snapshot reads the database as it is at one moment
  Optional<String> fault(Connection snapshot) throws SQLException;
}
