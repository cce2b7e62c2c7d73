package coop.teyel.production.members;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that every member is what was said of her last. Her PIN is no fact.
@Component
class MemberCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select m.id from member m left join member_version v on v.member = m.id"
          + " and v.version = (select max(version) from member_version where member = m.id)"
          + " where v.member is null or v.nickname <> m.nickname or v.picture <> m.picture"
          + " or v.language <> m.language or (select count(*) from member_role where member = m.id)"
          + " <> (select count(*) from member_role r where r.member = m.id"
          + " and instr(' ' || v.roles || ' ', ' ' || r.role || ' ') > 0) limit 1";

  @Override
  public String name() {
    return "members are what was said of them";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
