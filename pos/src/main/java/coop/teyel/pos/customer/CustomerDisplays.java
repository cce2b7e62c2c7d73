package coop.teyel.pos.customer;

import coop.teyel.pos.peripherals.DisplayRequested;
import coop.teyel.production.members.Role;
import coop.teyel.production.stock.StallId;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// The side of the table where the customers stand: what they see of what their seller does.
///
/// The screens of sellers tell it after each answer, so it shows what is stored. Where two sell at
/// one stall, it shows the one who did something last. It is not kept: after a restart there is the
/// welcome, until somebody does something.
@Service
@DenyAll
public class CustomerDisplays {

  private final Map<StallId, CustomerDisplayState> shown = new ConcurrentHashMap<>();
  private final DisplayLines words;
  private final ApplicationEventPublisher events;

  CustomerDisplays(DisplayLines words, ApplicationEventPublisher events) {
    this.words = words;
    this.events = events;
  }

  /// Shows this at a stall, on the customer display of this computer and in customers' windows.
  /// Never waits for them.
  @RolesAllowed(Role.IS_SELLER)
  public void show(StallId stall, CustomerDisplayState now) {
    if (!now.equals(shown.put(stall, now))) {
      events.publishEvent(new DisplayRequested(words.of(now)));
      events.publishEvent(new CustomerDisplayChanged(stall));
    }
  }

  /// What the customer of a stall sees now.
  @RolesAllowed(Role.IS_SELLER)
  public CustomerDisplayState shown(StallId stall) {
    return shown.getOrDefault(stall, new CustomerDisplayState.Welcome());
  }
}
