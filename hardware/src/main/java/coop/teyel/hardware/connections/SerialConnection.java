package coop.teyel.hardware.connections;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import coop.teyel.hardware.connections.SerialSettings.Flow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A device on a serial port.
///
/// The library's time-out for writing does nothing on Linux; closing the port from another thread
/// is the only way to free a write that hangs. An unplugged port makes reading and writing fail at
/// once, so nothing listens for the library's sign of it, which comes without end until the port is
/// closed. `isOpen` stays true then and is not asked.
///
/// A wrong speed cannot be seen from this end: the bytes leave and mean nothing.
final class SerialConnection implements Connection {

  // What the library waits for at one go; a tenth of a second is the least that Linux knows.
  private static final int READ_MILLIS = 100;
  // With DSR and DTR a printer may lower its wire at any byte, with some room left in its buffer.
  private static final int PIECE = 64;

  private final Address.Serial address;
  private final Timeouts timeouts;
  private volatile @Nullable SerialPort port;

  SerialConnection(Address.Serial address, Timeouts timeouts) {
    this.address = address;
    this.timeouts = timeouts;
  }

  @Override
  public void open() throws Unreachable {
    SerialPort found = find();
    configure(found, address.settings());
    if (!found.openPort(0)) {
      int number = found.getLastErrorCode();
      throw File.separatorChar == '\\'
          ? OpenError.onWindows(address.path(), number)
          : OpenError.onUnix(address.path(), number);
    }
    port = found;
    Handshake handshake = Handshake.of(found, address.settings().flow());
    if (!handshake.await(timeouts.connect())) {
      throw new Unreachable(
          Trouble.OFFLINE, handshake.wire() + " is low: off, not ready, or the cable lacks it");
    }
  }

  private SerialPort find() throws Unreachable {
    // The library looks for other ports with a similar name when a path does not exist.
    if (address.path().startsWith("/") && !Files.exists(Path.of(address.path()))) {
      throw new Unreachable(Trouble.NOT_FOUND, "no port " + address.path());
    }
    try {
      return SerialPort.getCommPort(address.path());
    } catch (SerialPortInvalidPortException e) {
      throw new Unreachable(Trouble.NOT_FOUND, e.toString());
    }
  }

  private static void configure(SerialPort port, SerialSettings settings) {
    port.setComPortParameters(
        settings.baud(),
        settings.dataBits(),
        settings.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT,
        switch (settings.parity()) {
          case NONE -> SerialPort.NO_PARITY;
          case EVEN -> SerialPort.EVEN_PARITY;
          case ODD -> SerialPort.ODD_PARITY;
        });
    port.setFlowControl(
        switch (settings.flow()) {
          case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
          case XON_XOFF ->
              SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED
                  | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
          case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
          case DSR_DTR -> SerialPort.FLOW_CONTROL_DSR_ENABLED | SerialPort.FLOW_CONTROL_DTR_ENABLED;
        });
    // Blocking writes return when the bytes have left the port.
    port.setComPortTimeouts(
        SerialPort.TIMEOUT_WRITE_BLOCKING | SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MILLIS, 0);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    // The library leaves DSR to the driver, and that of Linux does not know it.
    int piece = address.settings().flow() == Flow.DSR_DTR ? PIECE : length;
    for (int done = 0; done < length; done += piece) {
      writePiece(bytes, offset + done, Math.min(piece, length - done));
    }
  }

  private void writePiece(byte[] bytes, int offset, int length) throws IOException {
    SerialPort open = open(port);
    if (address.settings().flow() == Flow.DSR_DTR
        && !Handshake.of(open, Flow.DSR_DTR).await(timeouts.step())) {
      throw new IOException(address.path() + " is not ready");
    }
    if (open.writeBytes(bytes, length, offset) != length) {
      throw new IOException(address.path() + " took only a part");
    }
  }

  @Override
  public int read(byte[] into, Duration limit) throws IOException {
    SerialPort open = open(port);
    long end = System.nanoTime() + limit.toNanos();
    int read = open.bytesAvailable();
    if (read > 0 || !limit.isZero()) {
      do {
        read = open.readBytes(into, into.length);
      } while (read == 0 && System.nanoTime() < end);
    }
    if (read < 0) {
      throw new IOException(address.path() + " is gone");
    }
    return read;
  }

  /// Listens for a moment before closing.
  ///
  /// Closing throws away what has not reached the other end: an adapter's own buffer, or all of a
  /// pseudo-terminal's.
  @Override
  public void finish() throws IOException {
    long end = System.nanoTime() + timeouts.goodbye().toNanos();
    byte[] ignored = new byte[256];
    while (System.nanoTime() < end) {
      read(ignored, Duration.ofNanos(end - System.nanoTime()));
    }
  }

  private static SerialPort open(@Nullable SerialPort port) throws IOException {
    if (port == null) {
      throw new IOException("not open");
    }
    return port;
  }

  @Override
  public void close() {
    SerialPort open = port;
    if (open != null) {
      open.closePort();
    }
  }
}
