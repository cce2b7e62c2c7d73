package coop.teyel.hardware.connections;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// A network printer.
final class TcpConnection implements Connection {

  private static final int BUFFER = 8 * 1_024;

  private final Address.Tcp address;
  private final Timeouts timeouts;
  private final Socket socket = new Socket();

  TcpConnection(Address.Tcp address, Timeouts timeouts) {
    this.address = address;
    this.timeouts = timeouts;
  }

  @Override
  public void open() throws Unreachable {
    InetSocketAddress target =
        TimeLimited.ask(
                timeouts.connect(), () -> new InetSocketAddress(address.host(), address.port()))
            .answer()
            .filter(found -> !found.isUnresolved())
            .orElseThrow(() -> new Unreachable(Trouble.NOT_FOUND, "no host " + address.host()));
    try {
      // What waits in a large buffer would count as taken while the printer does not move.
      socket.setSendBufferSize(BUFFER);
      socket.connect(target, millis(timeouts.connect()));
    } catch (SocketTimeoutException e) {
      throw new Unreachable(Trouble.HANGING, e.toString());
    } catch (IOException e) {
      throw new Unreachable(Trouble.REFUSED, e.toString());
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    socket.getOutputStream().write(bytes, offset, length);
  }

  @Override
  public int read(byte[] into, Duration limit) throws IOException {
    socket.setSoTimeout(millis(limit));
    try {
      return socket.getInputStream().read(into);
    } catch (SocketTimeoutException silent) {
      return 0;
    }
  }

  /// Says that this was all and reads until the printer closes or stays silent.
  ///
  /// A printer that hangs up in the middle is noticed by its reset; where it says goodbye before
  /// that, it looks like one that has read everything.
  ///
  /// Closing with unread answers would reset the connection, which throws away what the printer has
  /// not read and locks some printers for half a minute.
  @Override
  public void finish() throws IOException {
    socket.shutdownOutput();
    long end = System.nanoTime() + timeouts.goodbye().toNanos();
    byte[] ignored = new byte[256];
    // Most printers wait for us to close first.
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      if (read(ignored, Duration.ofNanos(left)) < 0) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(Math.max(1, duration.toMillis()));
  }
}
