package coop.teyel.production.designs;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that each photo is the one whose hash was told to the chain.
@Component
class PhotoCheckRows implements IntegrityCheck {

  @Override
  public String name() {
    return "photos have their hashes";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet rows = statement.executeQuery("select id, sha256, jpeg from design_photo")) {
      while (rows.next()) {
        if (!Sha256Hex.of(rows.getBytes(3)).equals(rows.getString(2))) {
          return Optional.of(rows.getString(1));
        }
      }
    }
    return Optional.empty();
  }
}
