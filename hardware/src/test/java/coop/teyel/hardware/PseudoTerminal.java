package coop.teyel.hardware;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/// A serial port without wires (Linux pty(7)): a program opens [#path], this is the device at the
/// other end. Closing is unplugging. Nothing has to be installed.
public final class PseudoTerminal implements AutoCloseable {

  private static final int READ_WRITE_NO_CONTROL = 0x2 | 0x100;
  private static final short POLLIN = 1;

  private final int device;
  private final String path;

  private PseudoTerminal(int device, String path) {
    this.device = device;
    this.path = path;
  }

  /// Skips the test, and says so, where there are no pseudo-terminals.
  public static PseudoTerminal open() {
    if (!Files.exists(Path.of("/dev/ptmx"))) {
      System.out.println("no pseudo-terminals here: serial ports are not tested");
    }
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/ptmx")));
    int device = (int) call("posix_openpt", JAVA_INT, READ_WRITE_NO_CONTROL);
    check((int) call("grantpt", JAVA_INT, device));
    check((int) call("unlockpt", JAVA_INT, device));
    MemorySegment name = (MemorySegment) call("ptsname", ADDRESS, device);
    return new PseudoTerminal(device, name.reinterpret(64).getString(0));
  }

  /// The port that a program opens.
  public String path() {
    return path;
  }

  /// Makes `link` lead to this port, as `/dev/serial/by-id` does when a device comes back.
  public PseudoTerminal linkedFrom(Path link) {
    try {
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the device sends.
  public void write(byte... bytes) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocateFrom(JAVA_BYTE, bytes);
      check((long) call("write", JAVA_LONG, device, data, (long) bytes.length) - bytes.length);
    }
  }

  /// What the device gets: up to `most` bytes, fewer when no more come for `patience`.
  public byte[] read(int most, Duration patience) {
    byte[] bytes = new byte[most];
    int count = 0;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(most);
      while (count < most && hasInput(arena, patience)) {
        long now = (long) call("read", JAVA_LONG, device, buffer, (long) most - count);
        if (now <= 0) {
          break;
        }
        MemorySegment.copy(buffer, JAVA_BYTE, 0, bytes, count, (int) now);
        count += (int) now;
      }
    }
    return Arrays.copyOf(bytes, count);
  }

  /// Unplugs the device; its port vanishes.
  @Override
  public void close() {
    check((int) call("close", JAVA_INT, device));
  }

  private boolean hasInput(Arena arena, Duration patience) {
    MemorySegment poll =
        arena.allocate(MemoryLayout.structLayout(JAVA_INT, JAVA_SHORT, JAVA_SHORT));
    poll.set(JAVA_INT, 0, device);
    poll.set(JAVA_SHORT, 4, POLLIN);
    int ready = (int) call("poll", JAVA_INT, poll, 1L, (int) patience.toMillis());
    return ready > 0 && (poll.get(JAVA_SHORT, 6) & POLLIN) != 0;
  }

  private static Object call(String function, MemoryLayout result, Object... arguments) {
    Linker linker = Linker.nativeLinker();
    MemoryLayout[] layouts =
        Arrays.stream(arguments).map(PseudoTerminal::layout).toArray(MemoryLayout[]::new);
    try {
      return linker
          .downcallHandle(
              linker.defaultLookup().findOrThrow(function), FunctionDescriptor.of(result, layouts))
          .invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new AssertionError(function, e);
    }
  }

  private static MemoryLayout layout(Object argument) {
    return switch (argument) {
      case Integer _ -> JAVA_INT;
      case Long _ -> JAVA_LONG;
      default -> ADDRESS;
    };
  }

  private static void check(long result) {
    if (result != 0) {
      throw new AssertionError("the system call answered " + result);
    }
  }
}
