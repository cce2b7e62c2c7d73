package coop.teyel.pos.books;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that every entry balances, and that every line belongs to one.
@Component
class EntryCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select entry from entry_line l group by entry "
          + "having sum(amount) <> 0 or not exists (select 1 from entry e where e.id = l.entry) limit 1";

  @Override
  public String name() {
    return "entries balance";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
