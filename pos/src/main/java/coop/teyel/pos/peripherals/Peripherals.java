package coop.teyel.pos.peripherals;

import coop.teyel.hardware.connections.ports.Ports;
import coop.teyel.hardware.customerdisplay.DisplayText;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.ScanDesk;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// The scanner, the customer display and the cash drawer of this place: where they are, how they
/// are doing, and a way to try each.
@Service
@DenyAll
public class Peripherals {

  private final DeviceRows rows;
  private final ScannerConnection scanner;
  private final DisplayConnection display;
  private final DrawerConnection drawer;
  private final ScanDesk desk;
  private final IdempotentCommands commands;
  private final ApplicationEventPublisher events;

  Peripherals(
      DeviceRows rows,
      ScannerConnection scanner,
      DisplayConnection display,
      DrawerConnection drawer,
      ScanDesk desk,
      IdempotentCommands commands,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.scanner = scanner;
    this.display = display;
    this.drawer = drawer;
    this.desk = desk;
    this.commands = commands;
    this.events = events;
  }

  /// Looks for what is plugged into this computer, in the background: it takes up to
  /// [Ports#LONGEST].
  ///
  /// @param found takes what was found, in a thread of its own
  @RolesAllowed(Role.IS_COORDINATOR)
  public void findPorts(Consumer<List<Ports.Suggestion>> found) {
    Thread.ofPlatform().daemon().name("ports").start(() -> found.accept(new Ports().find()));
  }

  /// The device of that kind.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Device> get(Device.Kind kind) {
    return rows.find(kind);
  }

  /// How it stands with the device of that kind.
  @RolesAllowed(Role.IS_MEMBER)
  public Device.Sign sign(Device.Kind kind) {
    return switch (kind) {
      case SCANNER -> scanner.sign();
      case DISPLAY -> display.sign();
      case DRAWER -> drawer.sign();
    };
  }

  /// The two lines that customers read, of 20 letters each, whether there is a display or not.
  @RolesAllowed(Role.IS_MEMBER)
  public List<String> displayed() {
    return display.lines();
  }

  /// Sets a device in the place of the one of its kind, and begins to use it.
  @RolesAllowed(Role.IS_COORDINATOR)
  public void set(CommandId command, Device device) {
    change(command, () -> rows.keep(device), PeripheralChanged.to(device));
  }

  /// Forgets the device of that kind.
  @RolesAllowed(Role.IS_COORDINATOR)
  public void remove(CommandId command, Device.Kind kind) {
    change(command, () -> rows.remove(kind), PeripheralChanged.none(kind));
  }

  /// Shows a text on the display until the next one comes.
  @RolesAllowed(Role.IS_COORDINATOR)
  public void show(DisplayText text) {
    events.publishEvent(new DisplayRequested(text));
  }

  /// Opens the drawer, elsewhere; tells how it went.
  @RolesAllowed(Role.IS_COORDINATOR)
  public CompletableFuture<Device.Sign> openDrawer() {
    return drawer.openNow();
  }

  /// Pretends that the scanner of this computer sent a text, to rehearse without one.
  @RolesAllowed(Role.IS_COORDINATOR)
  public void rehearse(String text) {
    desk.hear(text);
  }

  private void change(CommandId command, Runnable write, PeripheralChanged set) {
    commands.once(
        command,
        () -> {
          write.run();
          events.publishEvent(set);
          events.publishEvent(new PeripheralsChanged());
          return Outcome.accepted(set.kind(), set.kind().name());
        },
        Device.Kind::valueOf);
  }
}
