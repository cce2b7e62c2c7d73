package coop.teyel.hardware.connections;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How a simulated printer treats one connection; small ones are composed with [#then].
///
/// The connection is closed when it ends.
@FunctionalInterface
public interface Behaviour {

  /// Takes everything, and answers requests.
  Behaviour PRINTS = connection -> connection.take(Integer.MAX_VALUE);

  /// Takes everything and answers, about twenty kilobytes a second.
  Behaviour PRINTS_SLOWLY =
      connection -> {
        while (connection.take(200)) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
      };

  /// Does nothing until the end of the test.
  Behaviour HANGS = PrinterConnection::hang;

  /// Answers nothing from here on.
  Behaviour FALLS_SILENT = connection -> connection.firmware().fallSilent();

  /// Has no paper from here on.
  Behaviour RUNS_OUT = connection -> connection.firmware().pullPaper();

  /// Breaks the connection.
  Behaviour RESETS = PrinterConnection::reset;

  /// Closes the connection politely.
  Behaviour HANGS_UP = _ -> {};

  void serve(PrinterConnection connection) throws IOException;

  /// Takes and answers until so many bytes of the job have come.
  static Behaviour prints(int jobBytes) {
    return connection -> connection.take(jobBytes);
  }

  /// Sends what nobody asked for.
  static Behaviour says(byte... bytes) {
    return connection -> connection.write(bytes);
  }

  /// Does something that a test needs at this moment.
  static Behaviour runs(Runnable step) {
    return _ -> step.run();
  }

  /// Goes on so.
  default Behaviour then(Behaviour next) {
    return connection -> {
      serve(connection);
      next.serve(connection);
    };
  }

  /// Begins again and again, until the connection breaks.
  default Behaviour repeated() {
    return connection -> {
      while (true) {
        serve(connection);
      }
    };
  }
}
