package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Trouble;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Closes a connection whose step takes too long, from another thread: a write to a serial port or
/// to a full socket has no time-out of its own.
final class Watchdog implements AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("printer-watchdog").factory());
  private final AtomicBoolean bitten = new AtomicBoolean();
  private final Closeable guarded;

  Watchdog(Closeable guarded) {
    this.guarded = guarded;
  }

  /// Runs a step and closes what is guarded when the step is not over in time.
  void watch(Duration limit, Step step) throws IOException {
    var bite = thread.schedule(this::bite, limit.toNanos(), TimeUnit.NANOSECONDS);
    try {
      step.run();
    } finally {
      bite.cancel(false);
    }
  }

  /// Whether a step took too long.
  boolean hasBitten() {
    return bitten.get();
  }

  /// Why a step failed.
  Trouble trouble() {
    return hasBitten() ? Trouble.HANGING : Trouble.BROKEN;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void bite() {
    bitten.set(true);
    try {
      guarded.close();
    } catch (IOException e) {
      // The step that hangs will tell.
    }
  }

  interface Step {
    void run() throws IOException;
  }
}
