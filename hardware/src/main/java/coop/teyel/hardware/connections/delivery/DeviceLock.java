package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One at a time for each device, however its address is written.
final class DeviceLock {

  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  /// Waits for its turn.
  <T> T take(Address address, Supplier<T> work) {
    ReentrantLock lock = lock(address);
    lock.lock();
    return release(lock, work);
  }

  /// Does nothing when it is another one's turn.
  <T> Optional<T> takeIfFree(Address address, Supplier<T> work) {
    ReentrantLock lock = lock(address);
    return lock.tryLock() ? Optional.of(release(lock, work)) : Optional.empty();
  }

  private static <T> T release(ReentrantLock held, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      held.unlock();
    }
  }

  private ReentrantLock lock(Address address) {
    return locks.computeIfAbsent(device(address), _ -> new ReentrantLock());
  }

  private static String device(Address address) {
    return switch (address) {
      case Address.Serial(var path, var _) -> real(path);
      case Address.DeviceFile(var path) -> real(path);
      case Address.Tcp tcp -> tcp.toString().toLowerCase(Locale.ROOT);
      case Address.SystemQueue queue -> queue.toString();
      case Address.Rehearsal rehearsal -> rehearsal.toString();
    };
  }

  private static String real(String path) {
    try {
      return Path.of(path).toRealPath().toString();
    } catch (IOException e) {
      return path;
    }
  }
}
