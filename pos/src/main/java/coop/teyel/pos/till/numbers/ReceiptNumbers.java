package coop.teyel.pos.till.numbers;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/// Gives out the numbers of receipts: 1, 2, 3 without gaps on this node.
@Service
@DenyAll
public class ReceiptNumbers {

  private final ReceiptNumberRows rows;
  private final CoopSettings settings;
  private final InstantSource clock;

  ReceiptNumbers(ReceiptNumberRows rows, CoopSettings settings, InstantSource clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
  }

  /// The next number, within the transaction of the fact that takes it: if that is rolled back, the
  /// next fact gets the number.
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public ReceiptNumber next() {
    Instant now = clock.instant();
    return rows.next(now, settings.theCoop().businessDay(now));
  }
}
