package coop.teyel.pos.devices;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One printer's own thread: works its queue off, rests when nothing waits, and waits longer and
/// longer for a printer that does not answer.
///
/// A platform thread, because a write to a device may hold it.
final class Lane implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  private final Supplier<Step> next;
  private final Printing printing;
  private final Runnable moved;
  private final Semaphore work = new Semaphore(0);
  private final Semaphore hurry = new Semaphore(0);

  /// @param next looks at the queue once
  /// @param moved told after each look that changed something
  Lane(Supplier<Step> next, Printing printing, Runnable moved) {
    this.next = next;
    this.printing = printing;
    this.moved = moved;
  }

  /// Something waits now. Does not shorten the pause for a printer that does not answer.
  void wake() {
    work.release();
  }

  /// Try at once: somebody has switched the printer on, or said where it is.
  void hurry() {
    hurry.release();
    work.release();
  }

  @Override
  public void run() {
    House.enter();
    int misses = 0;
    try {
      while (true) {
        Step step = look();
        misses = step == Step.OUT_OF_REACH ? misses + 1 : 0;
        rest(step, misses);
      }
    } catch (InterruptedException e) {
      // the program ends
      Thread.currentThread().interrupt();
    }
  }

  private Step look() {
    try {
      Step step = next.get();
      if (step != Step.IDLE) {
        moved.run();
      }
      return step;
    } catch (RuntimeException e) {
      log.warn("The print queue could not be worked on; trying again", e);
      return Step.OUT_OF_REACH;
    }
  }

  private void rest(Step step, int misses) throws InterruptedException {
    switch (step) {
      case MOVED -> refuseWhenEnded();
      case IDLE -> sleep(work, LONGEST_SLEEP);
      case OUT_OF_REACH -> sleep(hurry, printing.pause(misses));
    }
  }

  private static void sleep(Semaphore signal, Duration longest) throws InterruptedException {
    boolean _ = signal.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    signal.drainPermits();
  }

  private static void refuseWhenEnded() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
