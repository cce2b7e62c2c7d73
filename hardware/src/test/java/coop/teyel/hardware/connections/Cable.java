package coop.teyel.hardware.connections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A serial port whose other end is in the test's hands: a real pseudo-terminal made by `socat`.
final class Cable implements AutoCloseable {

  private static final Path SOCAT = Path.of("/usr/bin/socat");

  private final Process socat;
  private final Path port;

  private Cable(Process socat, Path port) {
    this.socat = socat;
    this.port = port;
  }

  /// Skips the test, and says so, where `socat` is not installed.
  static Cable between(Path folder) throws IOException, InterruptedException {
    if (!Files.isExecutable(SOCAT)) {
      System.out.println("socat is not installed: serial ports are not tested");
    }
    Assumptions.assumeTrue(Files.isExecutable(SOCAT));
    Path port = folder.resolve("ttyPrinter");
    // Twice -d makes socat say when the terminal is there.
    Process socat =
        new ProcessBuilder(
                SOCAT.toString(), "-d", "-d", "-u", "pty,raw,echo=0,link=" + port, "stdout")
            .start();
    var messages = socat.errorReader();
    for (String line = messages.readLine();
        line != null && !line.contains("starting data transfer"); ) {
      line = messages.readLine();
    }
    return new Cable(socat, port);
  }

  String port() {
    return port.toString();
  }

  byte[] read(int length) {
    try {
      InputStream other = socat.getInputStream();
      return other.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    socat.destroyForcibly();
  }
}
