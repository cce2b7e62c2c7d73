package coop.teyel.pos.books;

import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

/// Tells whether sales, returns, closings and splits are as they were written.
///
/// The last ones are looked at whenever the program starts, all of them when somebody asks.
@Service
@DenyAll
public class AsWritten {

  private final ChainWatch watch;

  AsWritten(ChainWatch watch) {
    this.watch = watch;
  }

  /// What is known now. [Looked] tells when it changes.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public Finding finding() {
    return watch.finding();
  }

  /// Begins to look at everything, unless that is going on already; answers at once.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public void look() {
    watch.look();
  }
}
