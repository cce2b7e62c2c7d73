package coop.teyel.pos.till;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that what a closing expected is what the rows of its till add up to.
@Component
class TillCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select c.number from closing c where c.expected <> "
          + "(select coalesce(sum(amount), 0) from till_cash where session = c.session) "
          + "or c.counted <> (select coalesce(sum(value * pieces), 0) from closing_count where node = c.node and closing = c.number) limit 1";

  @Override
  public String name() {
    return "tills equal their rows";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
