package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.PrintingProperties;
import coop.teyel.production.members.acting.RunAs;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One printer's own thread: works its queue off, looks after the printer when nothing waits, and
/// waits longer and longer for one that does not print, at most until it says that it is well.
///
/// A platform thread, because a write to a device may hold it.
final class PrinterWorker implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(PrinterWorker.class);

  /// So many papers may come out before the screens are told; they cannot be drawn faster.
  private static final int UNTOLD = 20;

  /// Slow papers are told one by one, at most this often.
  private static final long TOLD_EVERY = Duration.ofMillis(500).toNanos();

  private final Supplier<PrintJobRunner.RunResult> next;
  private final PrinterMonitor watch;
  private final PrintingProperties printing;
  private final Runnable tell;
  private final Semaphore signal = new Semaphore(0);
  private final AtomicBoolean isHurried = new AtomicBoolean();
  private int misses;
  private int untold;
  private long toldAt = System.nanoTime();

  /// @param next looks at the queue once
  /// @param tell what to do when the queue has moved or the printer is otherwise than before
  PrinterWorker(
      Supplier<PrintJobRunner.RunResult> next,
      PrinterMonitor watch,
      PrintingProperties printing,
      Runnable tell) {
    this.next = next;
    this.watch = watch;
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
    look();
  }

  /// Ask the printer at once how it is: something happened to it.
  void look() {
    watch.hurry();
    signal.release();
  }

  /// How the printer is, as far as it said.
  PrinterMonitor.PrinterHealth seen() {
    return watch.seen();
  }

  @Override
  public void run() {
    RunAs.asSystem(this::workTheQueueOff);
  }

  private void workTheQueueOff() {
    try {
      while (!Thread.interrupted()) {
        goOn(step());
      }
    } catch (InterruptedException e) {
      // the program ends
      Thread.currentThread().interrupt();
    }
  }

  private PrintJobRunner.RunResult step() {
    try {
      return next.get();
    } catch (RuntimeException | OutOfMemoryError e) {
      // whatever it is, the papers after it must not wait for a new start
      log.warn("The print queue could not be worked on; trying again", e);
      return PrintJobRunner.RunResult.FAILED;
    }
  }

  private void goOn(PrintJobRunner.RunResult step) throws InterruptedException {
    switch (step) {
      case MOVED -> {
        seeThatItGoesOn();
        if (++untold >= UNTOLD || System.nanoTime() - toldAt >= TOLD_EVERY) {
          tell();
        }
      }
      case IDLE -> {
        misses = 0;
        if (untold > 0) {
          tell();
        }
        rest();
      }
      case HINDERED -> {
        tell();
        pause(printing.pause(++misses), true);
      }
      case FAILED -> {
        tell();
        pause(printing.pause(++misses), false);
      }
    }
  }

  /// A long run leaves no time to ask again, and a sign of trouble must not stay all the while.
  private void seeThatItGoesOn() {
    if (misses > 0) {
      misses = 0;
      boolean _ = ask();
    }
  }

  /// Nothing waits: asks the printer now and then, until something does.
  private void rest() throws InterruptedException {
    while (!isSignalled(watch.rest())) {
      ask();
    }
  }

  /// Waits that long, unless somebody hurries, or the printer is well and that is enough. What is
  /// queued meanwhile is told and waits, too.
  private void pause(Duration pause, boolean isOverWhenWell) throws InterruptedException {
    watch.worry();
    long end = System.nanoTime() + pause.toNanos();
    while (!isHurried.getAndSet(false)) {
      Duration rest = Duration.ofNanos(end - System.nanoTime());
      if (!rest.isPositive() || (watch.rest().isZero() && ask() && isOverWhenWell)) {
        return;
      }
      if (isSignalled(shorter(rest, watch.rest()))) {
        tell();
      }
    }
  }

  /// Asks the printer how it is, and tells when that is news; true when it is well.
  private boolean ask() {
    try {
      if (watch.look()) {
        tell();
      }
    } catch (RuntimeException e) {
      log.warn("The printer could not be asked; trying again", e);
      watch.worry();
    }
    return watch.seen().isWell();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private boolean isSignalled(Duration longest) throws InterruptedException {
    boolean isSignalled = signal.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
    signal.drainPermits();
    return isSignalled;
  }

  private void tell() {
    untold = 0;
    toldAt = System.nanoTime();
    try {
      tell.run();
    } catch (RuntimeException e) {
      log.warn("The screens could not be told of the print queue", e);
    }
  }
}
