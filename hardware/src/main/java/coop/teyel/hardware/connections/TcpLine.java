package coop.teyel.hardware.connections;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A network printer.
final class TcpLine implements Line {

  private final Address.Tcp address;
  private final Patience patience;
  private final Socket socket = new Socket();

  TcpLine(Address.Tcp address, Patience patience) {
    this.address = address;
    this.patience = patience;
  }

  @Override
  public void open() throws Unreachable {
    InetSocketAddress target = new InetSocketAddress(address.host(), address.port());
    if (target.isUnresolved()) {
      throw new Unreachable(Trouble.NOT_FOUND, "no host " + address.host());
    }
    try {
      socket.connect(target, millis(patience.connect()));
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

  /// Says that this was all and reads until the printer closes or stays silent.
  ///
  /// Closing with unread answers would reset the connection, which throws away what the printer has
  /// not read and locks some printers for half a minute.
  @Override
  public void finish() throws IOException {
    socket.shutdownOutput();
    long end = System.nanoTime() + patience.goodbye().toNanos();
    InputStream answers = socket.getInputStream();
    byte[] ignored = new byte[256];
    try {
      for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        socket.setSoTimeout(Math.max(1, (int) TimeUnit.NANOSECONDS.toMillis(left)));
        if (answers.read(ignored) < 0) {
          return;
        }
      }
    } catch (SocketTimeoutException silent) {
      // Most printers wait for us to close first.
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
