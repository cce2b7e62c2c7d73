package coop.teyel.hardware.connections;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A printer that the operating system shows as a file.
///
/// Ordinary files are refused: a mistyped path must not overwrite anything.
final class DeviceLine implements Line {

  private final Address.DeviceFile address;
  private volatile @Nullable FileChannel channel;

  DeviceLine(Address.DeviceFile address) {
    this.address = address;
  }

  @Override
  public void open() throws Unreachable {
    Path path = Path.of(address.path());
    if (Files.isRegularFile(path) || Files.isDirectory(path)) {
      throw new Unreachable(Trouble.NOT_FOUND, path + " is not a device");
    }
    try {
      // Opened for reading too, because opening a pipe for writing alone waits for a reader.
      channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      throw new Unreachable(Trouble.NOT_FOUND, e.toString());
    } catch (AccessDeniedException e) {
      throw new Unreachable(Trouble.REFUSED, "no permission: " + e);
    } catch (IOException e) {
      throw new Unreachable(Trouble.REFUSED, e.toString());
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    FileChannel open = channel;
    ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
    while (open != null && rest.hasRemaining()) {
      open.write(rest);
    }
  }

  @Override
  public void finish() {
    // The driver takes bytes only when it has room for them; there is nothing to ask.
  }

  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    if (open != null) {
      open.close();
    }
  }
}
