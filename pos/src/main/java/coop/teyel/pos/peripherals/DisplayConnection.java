package coop.teyel.pos.peripherals;

import coop.teyel.hardware.customerdisplay.CustomerDisplay;
import coop.teyel.hardware.customerdisplay.DisplayProtocol;
import coop.teyel.hardware.customerdisplay.DisplayText;
import coop.teyel.hardware.customerdisplay.RehearsalDisplay;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The customer display of this computer, from the start of the program to its end, and beside it
/// always a rehearsal display with the same commands: what it shows is seen on the devices page.
@Component
class DisplayConnection implements SmartLifecycle {

  private final DeviceRows rows;
  private final ApplicationEventPublisher events;
  private volatile @Nullable Displays displays;
  private volatile DisplayText latest = DisplayText.EMPTY;
  private volatile Device.Sign told = Device.Sign.NONE;
  private @Nullable ScheduledExecutorService watch;

  DisplayConnection(DeviceRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  Device.Sign sign() {
    Displays open = displays;
    return open == null ? Device.Sign.NONE : open.sign();
  }

  /// The two lines as a display with these commands would show them.
  List<String> lines() {
    Displays open = displays;
    return open == null ? List.of("", "") : open.rehearsal.lines();
  }

  @EventListener
  void show(DisplayRequested wanted) {
    latest = wanted.text();
    Displays open = displays;
    if (open != null) {
      open.show(latest);
    }
  }

  @TransactionalEventListener(condition = "#set.kind.name() == 'DISPLAY'")
  void set(PeripheralChanged set) {
    open(set.as(Device.Display.class));
  }

  @Override
  public void start() {
    open(rows.find(Device.Kind.DISPLAY).map(Device.Display.class::cast));
    ScheduledExecutorService looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("display-watch").factory());
    Future<?> _ = looking.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    watch = looking;
  }

  @Override
  public synchronized void stop() {
    if (watch != null) {
      watch.shutdownNow();
    }
    close();
  }

  @Override
  public boolean isRunning() {
    return displays != null;
  }

  private synchronized void open(Optional<Device.Display> wanted) {
    close();
    Displays open = Displays.open(wanted, this::moved);
    open.show(latest);
    displays = open;
  }

  private void close() {
    Displays open = displays;
    displays = null;
    if (open != null) {
      open.close();
    }
  }

  /// Nobody tells when a display is unplugged.
  private void look() {
    Device.Sign now = sign();
    if (now != told) {
      told = now;
      moved();
    }
  }

  private void moved() {
    events.publishEvent(new PeripheralsChanged());
  }

  private record Displays(
      RehearsalDisplay rehearsal, CustomerDisplay shown, Optional<CustomerDisplay> real) {

    static Displays open(Optional<Device.Display> wanted, Runnable changed) {
      DisplayProtocol commands = wanted.map(Device.Display::commands).orElse(DisplayProtocol.EPSON);
      RehearsalDisplay rehearsal = new RehearsalDisplay(commands, changed);
      return new Displays(
          rehearsal,
          CustomerDisplay.on(rehearsal, commands),
          wanted.map(it ->
              CustomerDisplay.serial(it.port().path(), it.port().settings().baud(), commands)));
    }

    void show(DisplayText text) {
      shown.show(text);
      real.ifPresent(it -> it.show(text));
    }

    Device.Sign sign() {
      return real.map(it ->
              switch (it.state()) {
                case SHOWING -> Device.Sign.WORKING;
                case WAITING_FOR_PORT -> Device.Sign.WAITING;
                case REFUSED -> Device.Sign.REFUSED;
              })
          .orElse(Device.Sign.NONE);
    }

    void close() {
      shown.close();
      real.ifPresent(CustomerDisplay::close);
    }
  }
}
