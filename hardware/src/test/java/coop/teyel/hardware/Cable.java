package coop.teyel.hardware;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/// A serial port whose other end is in the test's hands: a real pseudo-terminal.
///
/// It has no wires and takes every speed, so neither a wrong speed nor RTS and CTS can be tried
/// with it.
public final class Cable implements AutoCloseable {

  private static final Path MAKER = Path.of("/dev/ptmx");

  private final int other;
  private final int held;
  private final String port;
  private volatile boolean unplugged;

  private Cable(int other) {
    this.other = other;
    this.port = Libc.nameOf(other);
    // Kept open, so that the other end stays readable between two jobs.
    this.held = Libc.open(port);
    Libc.makeRaw(held);
  }

  /// Skips the test, and says so, where there are no such ports.
  public static Cable plugIn() {
    boolean there = Files.isWritable(MAKER) && "Linux".equals(System.getProperty("os.name"));
    if (!there) {
      System.out.println("no pseudo-terminals here: serial ports are not tested");
    }
    Assumptions.assumeTrue(there);
    return new Cable(Libc.newTerminal());
  }

  /// The path of the port.
  public String port() {
    return port;
  }

  /// Lets a link point to the port, as the system does by a device's name.
  public void linkAs(Path link) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(port));
  }

  /// Reads so many bytes at the other end, or what came in ten seconds.
  public byte[] read(int length) {
    return read(length, Duration.ofSeconds(10));
  }

  /// Reads so many bytes at the other end, or what came in this time.
  public byte[] read(int length, Duration limit) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    long end = System.nanoTime() + limit.toNanos();
    while (read.size() < length && System.nanoTime() < end && !unplugged) {
      read.writeBytes(readSome(length - read.size()));
    }
    return read.toByteArray();
  }

  /// Answers from the other end.
  public void write(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    writeAll(all);
  }

  public boolean isPluggedIn() {
    return !unplugged;
  }

  /// Pulls the plug: the port is gone for whoever has it open.
  public synchronized void unplug() {
    if (!unplugged) {
      unplugged = true;
      Libc.close(other);
    }
  }

  /// Holds the port as another program does, until the result is closed.
  public AutoCloseable hold() {
    int program = Libc.open(port);
    if (Libc.lock(program, Libc.LOCK_EXCLUSIVELY) != 0) {
      throw new IllegalStateException("the port is held already");
    }
    return () -> Libc.close(program);
  }

  @Override
  public void close() {
    unplug();
    Libc.close(held);
  }

  /// Reads what there is at the other end, after a moment nothing.
  public synchronized byte[] readSome(int most) {
    // The number of a closed file may be that of another one soon.
    return unplugged ? new byte[0] : Libc.read(other, most, 20);
  }

  private synchronized void writeAll(byte[] bytes) {
    if (!unplugged) {
      Libc.write(other, bytes);
    }
  }
}
