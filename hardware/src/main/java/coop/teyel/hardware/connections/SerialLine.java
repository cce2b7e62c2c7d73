package coop.teyel.hardware.connections;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A printer on a serial port: 8 bits, no parity, one stop bit, no flow control.
///
/// The library's time-out for writing does nothing on Linux; closing the port from another thread
/// is the only way to free a write that hangs.
final class SerialLine implements Line {

  private final Address.Serial address;
  private final Patience patience;
  private volatile @Nullable SerialPort port;

  SerialLine(Address.Serial address, Patience patience) {
    this.address = address;
    this.patience = patience;
  }

  @Override
  public void open() throws Unreachable {
    SerialPort found = find();
    found.setComPortParameters(
        address.settings().baud(), Byte.SIZE, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    found.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
    // Blocking writes return when the bytes have left the port.
    found.setComPortTimeouts(
        SerialPort.TIMEOUT_WRITE_BLOCKING | SerialPort.TIMEOUT_READ_BLOCKING,
        Math.toIntExact(patience.goodbye().toMillis()),
        0);
    if (!found.openPort(0)) {
      throw new Unreachable(
          Trouble.REFUSED, address.path() + " does not open: " + found.getLastErrorCode());
    }
    port = found;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    SerialPort open = port;
    if (open == null || open.writeBytes(bytes, length, offset) != length) {
      throw new IOException(address.path() + " took only a part");
    }
  }

  /// Listens for a moment before closing.
  ///
  /// Closing throws away what has not reached the other end: an adapter's own buffer, or all of a
  /// pseudo-terminal's.
  @Override
  public void finish() {
    SerialPort open = port;
    if (open != null) {
      open.readBytes(new byte[256], 256);
    }
  }

  @Override
  public void close() {
    SerialPort open = port;
    if (open != null) {
      open.closePort();
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
}
