package coop.teyel.pos.customer;

import coop.teyel.pos.baskets.BasketEvent;
import coop.teyel.pos.peripherals.DisplayRequested;
import coop.teyel.pos.returns.ReturnMade;
import coop.teyel.pos.sales.SaleMade;
import coop.teyel.pos.till.TillEvent;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.acting.RunAs;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Follows what happens at the stalls, after each commit, and tells the customers' windows and the
/// display of this computer what they show now.
///
/// A thread of its own derives it, so that no seller waits for it. What happens at a stall while it
/// works is looked at once.
@Component
class DisplayUpdates implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(DisplayUpdates.class);

  private final FocusByStall focuses;
  private final CustomerDisplays displays;
  private final DisplayLines lines;
  private final CoopSettings settings;
  private final Stock stock;
  private final ApplicationEventPublisher events;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(task ->
          Thread.ofPlatform()
              .daemon()
              .name("customer-display")
              .unstarted(() -> RunAs.asSystem(task)));
  private final Set<StallId> waiting = ConcurrentHashMap.newKeySet();
  private final Map<StallId, CustomerDisplayState> shown = new HashMap<>();
  private Optional<StallId> onDisplay = Optional.empty();

  DisplayUpdates(
      FocusByStall focuses,
      CustomerDisplays displays,
      DisplayLines lines,
      CoopSettings settings,
      Stock stock,
      ApplicationEventPublisher events) {
    this.focuses = focuses;
    this.displays = displays;
    this.lines = lines;
    this.settings = settings;
    this.stock = stock;
    this.events = events;
  }

  /// Welcomes whoever comes first, unless somebody was being served when the program ended.
  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    worker.execute(() -> {
      if (settings.coop().isPresent()) {
        events.publishEvent(new DisplayRequested(lines.of(new CustomerDisplayState.Welcome())));
        stock.stalls().forEach(stall -> refresh(stall.id()));
      }
    });
  }

  /// Turning to a basket and asking to pay change no fact, and so need no transaction.
  @TransactionalEventListener(fallbackExecution = true)
  void follow(BasketEvent event) {
    focuses.follow(event);
    wake(event.stall());
  }

  @TransactionalEventListener
  void follow(SaleMade made) {
    focuses.follow(made);
    wake(made.sale().stall());
  }

  @TransactionalEventListener
  void follow(ReturnMade made) {
    focuses.follow(made);
    wake(made.returned().stall());
  }

  @TransactionalEventListener
  void follow(TillEvent.Closed closed) {
    focuses.forget(closed.stall());
    wake(closed.stall());
  }

  @Override
  public void destroy() throws InterruptedException {
    worker.shutdown();
    worker.awaitTermination(5, TimeUnit.SECONDS);
  }

  private void wake(StallId stall) {
    if (waiting.add(stall)) {
      worker.execute(() -> {
        waiting.remove(stall);
        refresh(stall);
      });
    }
  }

  private void refresh(StallId stall) {
    try {
      tell(stall, displays.shown(stall));
    } catch (RuntimeException e) {
      // the next event at the stall is the next try
      log.warn("What the customers of a stall see could not be derived", e);
    }
  }

  private void tell(StallId stall, CustomerDisplayState now) {
    if (now.equals(shown.put(stall, now))) {
      return;
    }
    if (isForDisplay(stall, now)) {
      onDisplay = Optional.of(stall);
      events.publishEvent(new DisplayRequested(lines.of(now)));
    }
    events.publishEvent(new CustomerDisplayChanged(stall));
  }

  /// This computer has one display for all its stalls: where nobody is served any more, that covers
  /// nothing that another stall shows.
  private boolean isForDisplay(StallId stall, CustomerDisplayState now) {
    return !(now instanceof CustomerDisplayState.Welcome)
        || onDisplay.filter(other -> !other.equals(stall)).isEmpty();
  }
}
