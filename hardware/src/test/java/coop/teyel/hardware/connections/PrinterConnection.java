package coop.teyel.hardware.connections;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/// One connection to a simulated printer, from the printer's side.
public final class PrinterConnection {

  private static final int CHUNK = 4_096;

  private final Socket socket;
  private final PrinterFirmware firmware;
  private final PrinterFirmware.Session session;
  private final CountDownLatch end;
  private int taken;

  PrinterConnection(
      Socket socket,
      PrinterFirmware firmware,
      PrinterFirmware.Session session,
      CountDownLatch end) {
    this.socket = socket;
    this.firmware = firmware;
    this.session = session;
    this.end = end;
  }

  PrinterFirmware firmware() {
    return firmware;
  }

  /// Takes jobs and answers requests, until so many bytes of jobs have come over this connection.
  ///
  /// @return whether more may come
  boolean take(int jobBytes) throws IOException {
    byte[] chunk = new byte[CHUNK];
    int goal = taken + Math.min(jobBytes, Integer.MAX_VALUE - taken);
    while (session.received() < goal) {
      // never more than it wants, so that the rest stays in the way
      int most = Math.min(CHUNK, goal - session.received());
      int length = socket.getInputStream().read(chunk, 0, most);
      if (length < 0) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        int answer = session.take(chunk[i] & 0xFF);
        if (answer >= 0) {
          socket.getOutputStream().write(answer);
        }
      }
    }
    taken = goal;
    return true;
  }

  void write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /// Has the end of the connection be a reset.
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
  }

  /// Does nothing until the end of the test.
  void hang() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
