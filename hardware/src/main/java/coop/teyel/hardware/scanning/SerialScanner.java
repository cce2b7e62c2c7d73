package coop.teyel.hardware.scanning;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner on a serial port, or on USB as a serial port (USB-CDC): 8 bits, no parity, one stop
/// bit.
///
/// Listens on a thread of its own from [#listen] to [#close], and may be unplugged and plugged in
/// at any time: it looks for its port again every second.
public final class SerialScanner implements AutoCloseable {

  /// The longest text that may be a scan, in characters. A code on a label is shorter, so something
  /// else sends what is longer.
  public static final int LONGEST_SCAN = 200;

  /// How it stands with the port.
  public enum State {
    LISTENING,
    /// There is no such port now; it will be opened when it comes.
    WAITING_FOR_PORT,
    /// The port is there and does not open: another program holds it, or permission lacks. It is
    /// tried again every second.
    REFUSED
  }

  /// Who is told, always on the scanner's own thread.
  public interface Listener {

    /// A scan without prefix and suffix, at most one character longer than [#LONGEST_SCAN]; equal
    /// ones within 300 ms are one. Of unknown origin: parse it before anything else uses it.
    void scanned(String text);

    /// The port was opened, lost, or refused. The state before the first call is
    /// [State#WAITING_FOR_PORT].
    default void changed(State state) {}
  }

  private static final Logger log = LoggerFactory.getLogger(SerialScanner.class);
  private static final int SILENCE_MILLIS = 200;

  private final String path;
  private final int baud;
  private final ScannerFormat format;
  private final Listener listener;
  private final RepeatFilter echo = new RepeatFilter();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile State state = State.WAITING_FOR_PORT;

  private SerialScanner(String path, int baud, ScannerFormat format, Listener listener) {
    this.path = path;
    this.baud = baud;
    this.format = format;
    this.listener = listener;
  }

  /// Begins to listen and returns at once.
  ///
  /// @param path such as `/dev/serial/by-id/…` or `COM3`
  /// @param baud from 300 to 921,600
  public static SerialScanner listen(
      String path, int baud, ScannerFormat format, Listener listener) {
    if (path.isBlank() || path.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not a path of a port");
    }
    if (baud < 300 || baud > 921_600) {
      throw new IllegalArgumentException("not a speed: " + baud);
    }
    SerialScanner scanner = new SerialScanner(path, baud, format, listener);
    // A blocked read would hold a carrier of virtual threads.
    Thread.ofPlatform().daemon().name("scanner " + path).start(scanner::run);
    return scanner;
  }

  public State state() {
    return state;
  }

  /// Returns at once; the thread ends and lets go of the port within half a second.
  @Override
  public void close() {
    closing.countDown();
  }

  private void run() {
    do {
      look();
    } while (!closesWithinASecond());
  }

  /// The library throws for a port that goes while it is being looked at.
  private void look() {
    try {
      ScannerPort.find(path).ifPresentOrElse(this::use, () -> become(State.WAITING_FOR_PORT));
    } catch (RuntimeException e) {
      log.debug("the port of scanner {} went", path, e);
      become(State.WAITING_FOR_PORT);
    }
  }

  private void use(ScannerPort found) {
    try (ScannerPort port = found) {
      become(port.open(baud, SILENCE_MILLIS));
      if (state == State.LISTENING) {
        read(port);
      }
    }
  }

  private void read(ScannerPort port) {
    ScanFraming frames = new ScanFraming(format.terminator());
    byte[] buffer = new byte[LONGEST_SCAN];
    for (int count = 0; count >= 0 && !isClosing(); count = port.read(buffer)) {
      tell(count == 0 ? frames.silence() : frames.take(buffer, count));
    }
    if (!isClosing()) {
      become(State.WAITING_FOR_PORT);
    }
  }

  private void tell(List<String> scans) {
    scans.stream()
        .filter(scan -> !echo.repeats(scan, System.nanoTime()))
        .map(format::strip)
        .forEach(scan -> guarded(() -> listener.scanned(scan)));
  }

  private void become(State now) {
    if (now != state) {
      state = now;
      guarded(() -> listener.changed(now));
    }
  }

  /// A listener's fault must not end the listening.
  private void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      log.warn("the listener of scanner {} failed", path, e);
    }
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  private boolean closesWithinASecond() {
    try {
      return closing.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
