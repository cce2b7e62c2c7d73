package coop.teyel.pos.printing.printers;

import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.PrinterStatus;
import coop.teyel.pos.printing.PrinterFaults.Fault;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A printer that is not there, and goes wrong as somebody tells it to: it takes a paper part by
/// part, and between two parts anything may happen. Safe for several threads.
public final class SimulatedPrinter {

  private static final int PARTS = 10;
  private static final Duration SLOW_PART = Duration.ofSeconds(1);

  private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

  public synchronized Set<Fault> faults() {
    return Set.copyOf(faults);
  }

  public synchronized void set(Fault fault, boolean isSo) {
    if (isSo) {
      faults.add(fault);
    } else {
      faults.remove(fault);
    }
    notifyAll();
  }

  /// Prints, or says as a real one would why it did not.
  Delivery send(byte[] bytes) {
    Optional<Trouble> before = status().obstacle();
    if (before.isPresent()) {
      return new Delivery.NothingLeft(before.get(), "rehearsed");
    }
    for (int part = 1; part <= PARTS; part++) {
      if (part == PARTS / 2) {
        befall();
      }
      Optional<Trouble> trouble = passes() ? obstacleWithin() : Optional.of(Trouble.HANGING);
      if (trouble.isPresent()) {
        return new Delivery.CutOff(bytes.length * part / PARTS, trouble.get(), "rehearsed");
      }
    }
    return new Delivery.Sent();
  }

  synchronized PrinterStatus status() {
    if (faults.contains(Fault.UNPLUGGED)) {
      return new PrinterStatus.OutOfReach(Trouble.NOT_FOUND, "rehearsed");
    }
    boolean isCoverOpen = faults.contains(Fault.COVER_OPEN);
    return new PrinterStatus.Told(
        !isCoverOpen && paper() != PrinterStatus.Paper.OUT, isCoverOpen, paper(), false, false);
  }

  private PrinterStatus.Paper paper() {
    if (faults.contains(Fault.NO_PAPER)) {
      return PrinterStatus.Paper.OUT;
    }
    return faults.contains(Fault.PAPER_ENDS)
        ? PrinterStatus.Paper.NEAR_END
        : PrinterStatus.Paper.ENOUGH;
  }

  /// What was to happen in the middle of a paper happens.
  private synchronized void befall() {
    if (faults.remove(Fault.NO_PAPER_MIDWAY)) {
      faults.add(Fault.NO_PAPER);
    }
    if (faults.remove(Fault.UNPLUGGED_MIDWAY)) {
      faults.add(Fault.UNPLUGGED);
    }
  }

  /// A cable that is pulled while bytes flow is a connection that broke.
  private Optional<Trouble> obstacleWithin() {
    return status()
        .obstacle()
        .map(trouble -> trouble == Trouble.NOT_FOUND ? Trouble.BROKEN : trouble);
  }

  /// Lets the time of a part pass; false when the program ends meanwhile.
  private synchronized boolean passes() {
    long end = System.nanoTime() + SLOW_PART.toNanos();
    try {
      while (faults.contains(Fault.SLOW) && status().obstacle().isEmpty()) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          return true;
        }
        wait(Math.max(1, Duration.ofNanos(left).toMillis()));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
