package coop.teyel.production.members;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that the present of every member is her newest version. Her PIN is no fact.
@Component
class MemberCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select m.id from member m left join member_now n on n.member = m.id"
          + " left join member_version v on v.member = n.member and v.version = n.version"
          + " where v.member is null"
          + " or v.version <> (select max(version) from member_version where member = m.id)"
          + " or (v.is_active = 1 and (n.nickname is null or n.nickname <> v.nickname))"
          + " or (v.is_active = 0 and n.nickname is not null) limit 1";

  @Override
  public String name() {
    return "members are their newest versions";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
