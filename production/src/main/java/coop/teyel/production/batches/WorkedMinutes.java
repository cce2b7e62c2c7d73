package coop.teyel.production.batches;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;

/// How long members worked.
@Service
@DenyAll
public class WorkedMinutes {

  private final MinuteRows rows;

  WorkedMinutes(MinuteRows rows) {
    this.rows = rows;
  }

  /// The minutes that each member wrote down after one moment and until another; who wrote none is
  /// not in it. Work taken back later counts against the time in which it was taken back.
  @RolesAllowed(Role.IS_MEMBER)
  public Map<MemberId, Long> between(Instant after, Instant until) {
    return rows.worked(after, until);
  }
}
