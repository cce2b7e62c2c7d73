package coop.teyel.hardware.scanning;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A serial port that is open for reading: 8 bits, no parity, one stop bit, no flow control.
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
    port.addDataListener(new CloseWhenUnplugged());
    return port.openPort(0) ? SerialScanner.State.LISTENING : SerialScanner.State.REFUSED;
  }

  /// Waits for bytes until silence falls.
  ///
  /// @return how many came, 0 for silence, less for a port that is gone
  int read(byte[] buffer) {
    int count = port.readBytes(buffer, buffer.length);
    return count == 0 && !port.isOpen() ? -1 : count;
  }

  @Override
  public void close() {
    port.closePort();
  }

  /// Until the port is closed, the library tells of an unplugged one millions of times a second.
  private final class CloseWhenUnplugged implements SerialPortDataListener {

    @Override
    public int getListeningEvents() {
      return SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
    }

    @Override
    public void serialEvent(SerialPortEvent unplugged) {
      close();
    }
  }
}
