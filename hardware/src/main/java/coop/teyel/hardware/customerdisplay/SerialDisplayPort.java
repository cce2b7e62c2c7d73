package coop.teyel.hardware.customerdisplay;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A display on a serial port: 8 bits, no parity, one stop bit, no flow control.
final class SerialDisplayPort implements DisplayPort {

  /// Both lines take 50 ms at 9,600 baud.
  private static final long LONGEST_WRITE_SECONDS = 2;

  private final SerialPort port;

  private SerialDisplayPort(SerialPort port) {
    this.port = port;
  }

  /// Refuses what can be neither a path nor a speed.
  static void check(String path, int baud) {
    if (path.isBlank() || path.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not a path of a port");
    }
    if (baud < 300 || baud > 921_600) {
      throw new IllegalArgumentException("not a speed: " + baud);
    }
  }

  static DisplayPort open(String path, int baud) throws IOException {
    // The library looks for other ports with a similar name when there is none with this one.
    if (!exists(path)) {
      throw new Missing(path);
    }
    SerialPort port = SerialPort.getCommPort(path);
    port.setComPortParameters(baud, Byte.SIZE, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
    port.setComPortTimeouts(SerialPort.TIMEOUT_WRITE_BLOCKING, 0, 0);
    if (!port.openPort(0)) {
      throw new IOException(path + " does not open");
    }
    return new SerialDisplayPort(port);
  }

  private static boolean exists(String path) {
    return path.startsWith("/")
        ? Files.exists(Path.of(path))
        : Arrays.stream(SerialPort.getCommPorts())
            .anyMatch(port -> port.getSystemPortName().equals(path));
  }

  /// Only closing the port from another thread frees a write that hangs.
  @Override
  public void write(byte[] bytes) throws IOException {
    CompletableFuture<Void> watchdog =
        CompletableFuture.runAsync(
            port::closePort,
            CompletableFuture.delayedExecutor(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS));
    int written = port.writeBytes(bytes, bytes.length);
    watchdog.cancel(false);
    if (written != bytes.length) {
      throw new IOException("the display took only a part");
    }
  }

  /// A read that does not wait tells when the port is unplugged; displays send nothing.
  @Override
  public boolean isOpen() {
    return port.isOpen() && port.readBytes(new byte[16], 16) >= 0;
  }

  @Override
  public void close() {
    port.closePort();
  }
}
