package coop.teyel.production.coop;

import coop.teyel.production.facts.WithinAct;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What the co-op is: its name, currency, time zone and language.
@Service
@DenyAll
public class CoopSettings {

  private final CoopRows rows;
  private final AtomicReference<@Nullable Coop> known = new AtomicReference<>();

  CoopSettings(CoopRows rows) {
    this.rows = rows;
  }

  /// The co-op, or empty in an empty place. Never changes once it is there.
  @PermitAll
  public Optional<Coop> coop() {
    Coop coop = known.get();
    if (coop == null) {
      coop = rows.find().orElse(null);
      known.set(coop);
    }
    return Optional.ofNullable(coop);
  }

  /// The co-op, where it must have been set up.
  @PermitAll
  public Coop theCoop() {
    return coop().orElseThrow();
  }

  /// Writes the co-op into an empty place, within the act that sets it up; false when there is one.
  @PermitAll
  @WithinAct
  public boolean setUp(Coop coop) {
    if (rows.find().isPresent()) {
      return false;
    }
    rows.add(coop);
    return true;
  }
}
