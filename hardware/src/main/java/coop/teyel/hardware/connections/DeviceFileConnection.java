package coop.teyel.hardware.connections;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A printer that the operating system shows as a file.
///
/// Ordinary files are refused: a mistyped path must not overwrite anything.
final class DeviceFileConnection implements Connection {

  private static final Duration SHORTEST = Duration.ofMillis(20);

  private final Address.DeviceFile address;
  private final Timeouts timeouts;
  private volatile @Nullable FileChannel channel;
  private volatile boolean closed;

  DeviceFileConnection(Address.DeviceFile address, Timeouts timeouts) {
    this.address = address;
    this.timeouts = timeouts;
  }

  @Override
  public void open() throws Unreachable {
    Path path = Path.of(address.path());
    if (Files.isRegularFile(path) || Files.isDirectory(path)) {
      throw new Unreachable(Trouble.NOT_FOUND, path + " is not a device");
    }
    try {
      channel = connect();
    } catch (NoSuchFileException e) {
      throw new Unreachable(Trouble.NOT_FOUND, e.toString());
    } catch (AccessDeniedException e) {
      throw new Unreachable(
          Trouble.REFUSED, "no permission: " + e.getMessage() + "; on Linux: group lp");
    } catch (InterruptedIOException e) {
      throw new Unreachable(Trouble.HANGING, path + " does not open in time");
    } catch (IOException e) {
      throw new Unreachable(Trouble.REFUSED, e.toString());
    }
  }

  /// Opening can take for ever: a serial port that is taken for a printer file waits for a modem.
  private FileChannel connect() throws IOException {
    return TimeLimited.ask(timeouts.connect(), this::openFile).answerOrFail();
  }

  private FileChannel openFile() throws IOException {
    // Opened for reading too, because opening a pipe for writing alone waits for a reader.
    FileChannel opened =
        FileChannel.open(
            Path.of(address.path()), StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (closed) {
      opened.close();
    }
    return opened;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    FileChannel open = open(channel);
    ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
    while (rest.hasRemaining()) {
      open.write(rest);
    }
  }

  /// A file has no time-out for reading; only closing it ends the wait, so it is opened again after
  /// each silence. A file that cannot be read is silent.
  @Override
  public int read(byte[] into, Duration limit) throws IOException {
    FileChannel open = open(channel);
    Duration enough = limit.compareTo(SHORTEST) < 0 ? SHORTEST : limit;
    Optional<Integer> read = TimeLimited.ask(enough, () -> readSome(open, into)).answer();
    if (read.isEmpty()) {
      reopen(open);
    }
    return read.orElse(0);
  }

  /// Some drivers answer at once that there is nothing.
  private static int readSome(FileChannel open, byte[] into) throws IOException {
    int read = open.read(ByteBuffer.wrap(into));
    while (read <= 0) {
      LockSupport.parkNanos(SHORTEST.toNanos() / 2);
      read = open.read(ByteBuffer.wrap(into));
    }
    return read;
  }

  private void reopen(FileChannel open) throws IOException {
    open.close();
    if (!closed) {
      channel = connect();
    }
    if (closed) {
      close();
    }
  }

  @Override
  public void finish() {
    // The driver takes bytes only when it has room for them; there is nothing to ask.
  }

  private static FileChannel open(@Nullable FileChannel channel) throws IOException {
    if (channel == null) {
      throw new IOException("not open");
    }
    return channel;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    FileChannel open = channel;
    if (open != null) {
      open.close();
    }
  }
}
