package coop.teyel.production.batches;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that every planned piece is in a bundle, or left the bundles as a garment, a rag or
/// withdrawn.
@Component
class PieceCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select b.number from batch b where "
          + "(select sum(pieces) from batch_plan where batch = b.id) <> "
          + "(select coalesce(sum(pieces), 0) from bundle where batch = b.id) + "
          + "(select coalesce(sum(case when to_outside is not null and to_outside <> 'PLAN' then pieces else 0 end), 0) - "
          + "coalesce(sum(case when from_outside is not null and from_outside <> 'PLAN' then pieces else 0 end), 0) "
          + "from bundle_move m join batch_act a on a.id = m.act where a.batch = b.id) limit 1";

  @Override
  public String name() {
    return "planned pieces are somewhere";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
