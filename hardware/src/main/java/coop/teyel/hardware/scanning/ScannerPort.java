package coop.teyel.hardware.scanning;

import com.fazecast.jSerialComm.SerialPort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A serial port that is open for reading: 8 bits, no parity, one stop bit, no flow control.
///
/// A read tells when the port is unplugged. The library's own event for it is left alone: closing
/// from its callback and from the reading thread at once hangs for ever, since the one that closes
/// waits for the callback to end.
final class ScannerPort implements AutoCloseable {

  private final SerialPort port;

  private ScannerPort(SerialPort port) {
    this.port = port;
  }

  /// A port to [#open], or nothing where there is none.
  static Optional<ScannerPort> find(String path) {
    // The library looks for other ports with a similar name when there is none with this one.
    return exists(path)
        ? Optional.of(new ScannerPort(SerialPort.getCommPort(path)))
        : Optional.empty();
  }

  private static boolean exists(String path) {
    return path.startsWith("/")
        ? Files.exists(Path.of(path))
        : Arrays.stream(SerialPort.getCommPorts())
            .anyMatch(port -> port.getSystemPortName().equals(path));
  }

  SerialScanner.State open(int baud, int silenceMillis) {
    port.setComPortParameters(baud, Byte.SIZE, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, silenceMillis, 0);
    return port.openPort(0) ? SerialScanner.State.LISTENING : SerialScanner.State.REFUSED;
  }

  /// Waits for bytes until silence falls.
  ///
  /// @return how many came, 0 for silence, -1 for a port that is gone
  int read(byte[] buffer) {
    return port.readBytes(buffer, buffer.length);
  }

  @Override
  public void close() {
    port.closePort();
  }
}
