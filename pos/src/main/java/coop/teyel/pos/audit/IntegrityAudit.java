package coop.teyel.pos.audit;

import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

/// Tells whether sales, returns, closings and splits are as they were written.
///
/// The last ones are looked at whenever the program starts, all of them when somebody asks.
@Service
@DenyAll
public class IntegrityAudit {

  private final AuditRunner watch;

  IntegrityAudit(AuditRunner watch) {
    this.watch = watch;
  }

  /// What is known now. [AuditProgressed] tells when it changes.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public AuditResult finding() {
    return watch.finding();
  }

  /// Begins to look at everything, unless that is going on already; answers at once.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public void look() {
    watch.look();
  }
}
