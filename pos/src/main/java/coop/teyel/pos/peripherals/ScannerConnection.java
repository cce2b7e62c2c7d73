package coop.teyel.pos.peripherals;

import coop.teyel.hardware.scanning.SerialScanner;
import coop.teyel.production.scans.ScanDesk;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The serial scanner of this computer, from the start of the program to its end: its scans go to
/// the [ScanDesk].
@Component
class ScannerConnection implements SmartLifecycle, SerialScanner.Listener {

  private final DeviceRows rows;
  private final ScanDesk desk;
  private final ApplicationEventPublisher events;
  private volatile Optional<SerialScanner> scanner = Optional.empty();
  private volatile boolean running;

  ScannerConnection(DeviceRows rows, ScanDesk desk, ApplicationEventPublisher events) {
    this.rows = rows;
    this.desk = desk;
    this.events = events;
  }

  Device.Sign sign() {
    return scanner
        .map(it ->
            switch (it.state()) {
              case LISTENING -> Device.Sign.WORKING;
              case WAITING_FOR_PORT -> Device.Sign.WAITING;
              case REFUSED -> Device.Sign.REFUSED;
            })
        .orElse(Device.Sign.NONE);
  }

  @TransactionalEventListener(condition = "#set.kind.name() == 'SCANNER'")
  void set(PeripheralChanged set) {
    open(set.as(Device.Scanner.class));
  }

  @Override
  public void scanned(String text) {
    desk.hear(text);
  }

  @Override
  public void changed(SerialScanner.State state) {
    events.publishEvent(new PeripheralsChanged());
  }

  @Override
  public void start() {
    running = true;
    open(rows.find(Device.Kind.SCANNER).map(Device.Scanner.class::cast));
  }

  @Override
  public void stop() {
    running = false;
    open(Optional.empty());
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private synchronized void open(Optional<Device.Scanner> wanted) {
    scanner.ifPresent(SerialScanner::close);
    scanner =
        wanted.map(it ->
            SerialScanner.listen(it.port().path(), it.port().settings().baud(), it.format(), this));
  }
}
