package coop.teyel.hardware.connections;

import com.fazecast.jSerialComm.SerialPort;
import coop.teyel.hardware.connections.SerialSettings.Flow;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// The wire by which the other end of a serial line says that it takes bytes.
///
/// @param wire its name, for the log
/// @param ready whether it is raised now
record Handshake(String wire, BooleanSupplier ready) {

  private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();

  /// A port that does not show its own DTR and RTS, which are up while it is open, has no wires at
  /// all: a pseudo-terminal, or an adapter that keeps them to itself. There every byte is welcome.
  static Handshake of(SerialPort port, Flow flow) {
    if (!port.getDTR() && !port.getRTS()) {
      return new Handshake("none", () -> true);
    }
    return switch (flow) {
      case NONE, XON_XOFF -> new Handshake("none", () -> true);
      case RTS_CTS -> new Handshake("CTS", () -> port.getCTS() || !port.isOpen());
      case DSR_DTR -> new Handshake("DSR", () -> port.getDSR() || !port.isOpen());
    };
  }

  /// Waits until the other end is ready, or this one closed; false when neither is in time.
  boolean await(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (System.nanoTime() >= end) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }
}
