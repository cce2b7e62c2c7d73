package coop.teyel.hardware;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The few calls of Linux by which a test makes a serial port. They answer as in C: a negative
/// number where they fail.
final class Libc {

  static final int LOCK_EXCLUSIVELY = 2;

  private static final int READ_WRITE_NO_TERMINAL = 0x2 | 0x100;
  private static final int TERMIOS_BYTES = 60;
  private static final short READABLE = 1;

  private static final MethodHandle OPENPT = find("posix_openpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle GRANT = find("grantpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle UNLOCK = find("unlockpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle NAME = find("ptsname", ADDRESS, JAVA_INT);
  private static final MethodHandle OPEN = find("open", JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle CLOSE = find("close", JAVA_INT, JAVA_INT);
  private static final MethodHandle READ = find("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle WRITE = find("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle POLL = find("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  private static final MethodHandle LOCK = find("flock", JAVA_INT, JAVA_INT, JAVA_INT);
  private static final MethodHandle GET_TERMIOS = find("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle SET_TERMIOS =
      find("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle MAKE_RAW = find("cfmakeraw", ADDRESS, ADDRESS);

  private Libc() {}

  /// A new pseudo-terminal's test end.
  static int newTerminal() {
    int master = (int) call(OPENPT, READ_WRITE_NO_TERMINAL);
    if ((int) call(GRANT, master) != 0 || (int) call(UNLOCK, master) != 0) {
      throw new IllegalStateException("no pseudo-terminal");
    }
    return master;
  }

  static String nameOf(int master) {
    return ((MemorySegment) call(NAME, master)).reinterpret(100).getString(0);
  }

  static int open(String path) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) call(OPEN, arena.allocateFrom(path), READ_WRITE_NO_TERMINAL);
    }
  }

  /// No echo, no line editing: bytes as they are.
  static void makeRaw(int terminal) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment termios = arena.allocate(TERMIOS_BYTES);
      call(GET_TERMIOS, terminal, termios);
      call(MAKE_RAW, termios);
      call(SET_TERMIOS, terminal, 0, termios);
    }
  }

  static int lock(int file, int how) {
    return (int) call(LOCK, file, how);
  }

  /// What can be read now, at most so much; nothing when nothing comes in time.
  static byte[] read(int file, int most, int millis) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment wish = arena.allocate(JAVA_LONG);
      wish.set(JAVA_INT, 0, file);
      wish.set(ValueLayout.JAVA_SHORT, 4, READABLE);
      if ((int) call(POLL, wish, 1L, millis) <= 0) {
        return new byte[0];
      }
      MemorySegment buffer = arena.allocate(most);
      long read = (long) call(READ, file, buffer, (long) most);
      return buffer.asSlice(0, Math.max(0, read)).toArray(ValueLayout.JAVA_BYTE);
    }
  }

  static void write(int file, byte[] bytes) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
      call(WRITE, file, buffer, (long) bytes.length);
    }
  }

  static void close(int file) {
    call(CLOSE, file);
  }

  private static MethodHandle find(String name, MemoryLayout result, MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
  }

  private static Object call(MethodHandle function, Object... arguments) {
    try {
      return function.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
