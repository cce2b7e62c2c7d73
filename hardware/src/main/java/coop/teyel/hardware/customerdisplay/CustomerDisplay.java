package coop.teyel.hardware.customerdisplay;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The display on which a customer reads, from [#on] to [#close].
///
/// [#show] never waits: a thread of the display's own writes the latest text, at most five times a
/// second, and forgets those that were overtaken. Unplug the display at any time; it is looked for
/// every second and then shows the latest text again.
public final class CustomerDisplay implements AutoCloseable {

  /// How it stands with the port. Displays answer nothing, so nobody knows what they show.
  public enum State {
    SHOWING,
    /// There is no such port now; it will be opened when it comes.
    WAITING_FOR_PORT,
    /// The port is there and does not open, or takes nothing. It is tried again every second.
    REFUSED
  }

  private static final Logger log = LoggerFactory.getLogger(CustomerDisplay.class);
  private static final long BETWEEN_UPDATES_MILLIS = 200;
  private static final long BETWEEN_TRIES_MILLIS = 1_000;

  private final DisplayProtocol commands;
  private final DisplayPort.Socket socket;
  private final Fitting fitting;
  private final Semaphore news = new Semaphore(0);
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile DisplayText latest = DisplayText.EMPTY;
  private volatile State state = State.WAITING_FOR_PORT;

  private CustomerDisplay(DisplayProtocol commands, DisplayPort.Socket socket) {
    this.commands = commands;
    this.socket = socket;
    this.fitting = new Fitting(commands.letters());
  }

  /// A display on a serial port, or on USB as a serial port: 8 bits, no parity, one stop bit.
  ///
  /// @param path such as `/dev/serial/by-id/…` or `COM3`
  /// @param baud from 300 to 921,600, nearly always 9,600
  public static CustomerDisplay serial(String path, int baud, DisplayProtocol commands) {
    SerialDisplayPort.check(path, baud);
    return on(() -> SerialDisplayPort.open(path, baud), commands);
  }

  /// A display on any other port, such as a [RehearsalDisplay]. Returns at once.
  public static CustomerDisplay on(DisplayPort.Socket socket, DisplayProtocol commands) {
    CustomerDisplay display = new CustomerDisplay(commands, socket);
    Thread.ofPlatform().daemon().name("customer-display").start(display::run);
    return display;
  }

  /// Shows a text as soon as the display can. Returns at once, whatever the display does.
  public void show(DisplayText text) {
    latest = text;
    news.release();
  }

  public State state() {
    return state;
  }

  /// Returns at once; the thread clears the display, lets go of the port and ends.
  @Override
  public void close() {
    closing.countDown();
    news.release();
  }

  private void run() {
    do {
      try (DisplayPort port = socket.open()) {
        port.write(commands.greeting());
        state = State.SHOWING;
        serve(port);
        state = State.WAITING_FOR_PORT;
      } catch (DisplayPort.Missing notPluggedIn) {
        state = State.WAITING_FOR_PORT;
      } catch (IOException | RuntimeException e) {
        refused(e);
      }
    } while (!closesWithin(BETWEEN_TRIES_MILLIS));
  }

  private void refused(Exception cause) {
    if (state != State.REFUSED) {
      log.warn("the customer display takes nothing: {}", cause.toString());
    }
    state = State.REFUSED;
  }

  private void serve(DisplayPort port) throws IOException {
    @Nullable DisplayText shown = null;
    while (port.isOpen() && !closesWithin(0)) {
      DisplayText text = latest;
      if (text.equals(shown)) {
        awaitNews();
      } else {
        port.write(commands.lines(fitting.fit(text.top()), fitting.fit(text.bottom())));
        shown = text;
        closesWithin(BETWEEN_UPDATES_MILLIS);
      }
    }
    if (port.isOpen()) {
      port.write(commands.greeting());
    }
  }

  /// Looks up once a second, because the display may have been unplugged.
  private void awaitNews() {
    try {
      if (news.tryAcquire(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException e) {
      close();
    }
  }

  private boolean closesWithin(long millis) {
    try {
      return closing.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      close();
      return true;
    }
  }
}
