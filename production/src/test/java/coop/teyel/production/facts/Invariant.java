package coop.teyel.production.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What must be true of the database between any two transactions, in plain SQL.
///
/// @param never what must never be, in words
/// @param query finds it: no row when all is well, else one for each violation, with its key first
public record Invariant(String never, String query) {

  /// Which of the invariants do not hold, with what violates them; empty when all is well.
  public static List<String> violations(List<Invariant> invariants, Connection database)
      throws SQLException {
    List<String> violations = new ArrayList<>();
    for (Invariant invariant : invariants) {
      Set<String> found = strings(database, invariant.query());
      if (!found.isEmpty()) {
        violations.add(invariant.never() + ": " + found);
      }
    }
    return violations;
  }

  /// The first column of a query, sorted.
  public static Set<String> strings(Connection database, String query) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
