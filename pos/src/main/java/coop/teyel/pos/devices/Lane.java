package coop.teyel.pos.devices;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One printer's own thread: works its queue off, rests when nothing waits, and waits longer and
/// longer for a printer that does not answer.
///
/// A platform thread, because a write to a device may hold it.
final class Lane implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  /// So many papers may come out before the screens are told; they cannot be drawn faster.
  private static final int UNTOLD = 20;

  /// Slow papers are told one by one, at most this often.
  private static final long TOLD_EVERY = Duration.ofMillis(500).toNanos();

  private final Supplier<Step> next;
  private final Printing printing;
  private final Runnable tell;
  private final Semaphore signal = new Semaphore(0);
  private final AtomicBoolean isHurried = new AtomicBoolean();
  private int misses;
  private int untold;
  private long toldAt = System.nanoTime();

  /// @param next looks at the queue once
  /// @param tell what to do when the queue has moved
  Lane(Supplier<Step> next, Printing printing, Runnable tell) {
    this.next = next;
    this.printing = printing;
    this.tell = tell;
  }

  /// Something waits now. Does not shorten the pause for a printer that does not answer.
  void wake() {
    signal.release();
  }

  /// Try at once: somebody has switched the printer on, or said where it is.
  void hurry() {
    isHurried.set(true);
    signal.release();
  }

  @Override
  public void run() {
    House.enter();
    try {
      while (!Thread.interrupted()) {
        goOn(look());
      }
    } catch (InterruptedException e) {
      // the program ends
      Thread.currentThread().interrupt();
    }
  }

  private Step look() {
    try {
      return next.get();
    } catch (RuntimeException e) {
      log.warn("The print queue could not be worked on; trying again", e);
      return Step.OUT_OF_REACH;
    }
  }

  private void goOn(Step step) throws InterruptedException {
    switch (step) {
      case MOVED -> {
        misses = 0;
        if (++untold >= UNTOLD || System.nanoTime() - toldAt >= TOLD_EVERY) {
          tell();
        }
      }
      case IDLE -> {
        misses = 0;
        if (untold > 0) {
          tell();
        }
        isSignalled(LONGEST_REST);
      }
      case OUT_OF_REACH -> {
        tell();
        pause(printing.pause(++misses));
      }
    }
  }

  /// Waits that long, unless somebody hurries. What is queued meanwhile is told and waits, too.
  private void pause(Duration pause) throws InterruptedException {
    long end = System.nanoTime() + pause.toNanos();
    while (!isHurried.getAndSet(false)) {
      Duration rest = Duration.ofNanos(end - System.nanoTime());
      if (!rest.isPositive()) {
        return;
      }
      if (isSignalled(rest)) {
        tell();
      }
    }
  }

  private boolean isSignalled(Duration longest) throws InterruptedException {
    boolean isSignalled = signal.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
    signal.drainPermits();
    return isSignalled;
  }

  private void tell() {
    untold = 0;
    toldAt = System.nanoTime();
    tell.run();
  }
}
