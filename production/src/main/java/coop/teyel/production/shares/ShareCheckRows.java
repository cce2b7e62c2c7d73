package coop.teyel.production.shares;

import coop.teyel.production.facts.audit.IntegrityCheck;
import coop.teyel.production.shares.halving.Fraction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that the members' accounts add up to nothing after each split.
@Component
class ShareCheckRows implements IntegrityCheck {

  @Override
  public String name() {
    return "accounts of shares add up to 0";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    Map<String, Fraction> sums = new LinkedHashMap<>();
    try (Statement statement = snapshot.createStatement();
        ResultSet rows = statement.executeQuery("select split, owed from share_account")) {
      while (rows.next()) {
        sums.merge(rows.getString(1), Fraction.parse(rows.getString(2)), Fraction::plus);
      }
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue().signum() != 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
