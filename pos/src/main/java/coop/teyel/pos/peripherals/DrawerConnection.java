package coop.teyel.pos.peripherals;

import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.Sender;
import coop.teyel.hardware.drawer.SerialDrawer;
import coop.teyel.pos.till.TillEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The cash drawer on a port of its own: opens after the commit, as [DrawerRule] says.
///
/// A thread of its own opens it, so that nothing waits for it.
@Component
class DrawerConnection implements SmartLifecycle, OwnDrawer {

  private static final Timeouts PATIENCE =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofMillis(500));

  private final DeviceRows rows;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final Sender sender = new Sender(PATIENCE, _ -> {});
  private final ExecutorService hand =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("cash-drawer").factory());
  private volatile Optional<Device.Drawer> drawer = Optional.empty();
  private volatile Device.Sign last = Device.Sign.WORKING;
  private volatile boolean running;

  DrawerConnection(DeviceRows rows, InstantSource clock, ApplicationEventPublisher events) {
    this.rows = rows;
    this.clock = clock;
    this.events = events;
  }

  /// Whether there is one, so that the printer need not open any.
  @Override
  public boolean isSet() {
    return drawer.isPresent();
  }

  /// How the last opening went.
  Device.Sign sign() {
    return isSet() ? last : Device.Sign.NONE;
  }

  /// Opens it now, after those that wait.
  CompletableFuture<Device.Sign> openNow() {
    return CompletableFuture.supplyAsync(
        () -> drawer.map(this::open).orElse(Device.Sign.NONE), hand);
  }

  @TransactionalEventListener
  void follow(TillEvent.CashChanged changed) {
    if (isSet() && DrawerRule.isWanted(changed.occasion(), changed.cash())) {
      hand.execute(() -> openFor(changed.at()));
    }
  }

  @TransactionalEventListener(condition = "#set.kind.name() == 'DRAWER'")
  void set(PeripheralChanged set) {
    last = Device.Sign.WORKING;
    drawer = set.as(Device.Drawer.class);
  }

  @Override
  public void start() {
    running = true;
    drawer = rows.find(Device.Kind.DRAWER).map(Device.Drawer.class::cast);
  }

  @Override
  public void stop() {
    running = false;
    drawer = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void openFor(Instant at) {
    if (DrawerRule.opensPort(isSet(), at, clock.instant())) {
      drawer.ifPresent(this::open);
    }
  }

  private Device.Sign open(Device.Drawer it) {
    last = sign(new SerialDrawer(it.port(), it.trigger()).open(sender));
    events.publishEvent(new PeripheralsChanged());
    return last;
  }

  private static Device.Sign sign(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Sent _, Delivery.Confirmed _ -> Device.Sign.WORKING;
      case Delivery.NothingLeft(var trouble, var _) ->
          trouble == Trouble.NOT_FOUND ? Device.Sign.WAITING : Device.Sign.REFUSED;
      case Delivery.CutOff _ -> Device.Sign.REFUSED;
    };
  }
}
