package coop.teyel.hardware.connections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A network printer that behaves as badly as it is told, over real sockets.
public final class SocketPrinter implements AutoCloseable {

  /// How a printer treats those who connect.
  public interface Manners {

    /// Serves until it returns; the connection is closed then.
    void serve(Socket socket, PrinterMind mind) throws IOException;
  }

  private final PrinterMind mind = new PrinterMind();
  private final ServerSocket server;
  private final List<Socket> guests = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicInteger uncleanEnds = new AtomicInteger();
  private volatile Manners manners = SocketPrinter::print;

  public SocketPrinter() {
    try {
      server = new ServerSocket();
      server.setReceiveBufferSize(32 * 1_024);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::receiveGuests);
  }

  public static SocketPrinter with(Manners manners) {
    SocketPrinter printer = new SocketPrinter();
    printer.manners = manners;
    return printer;
  }

  /// Takes everything and answers.
  public static void print(Socket socket, PrinterMind mind) throws IOException {
    printSome(socket, mind, Integer.MAX_VALUE);
  }

  /// Takes everything and answers, until so many bytes of jobs have come.
  public static void printSome(Socket socket, PrinterMind mind, int jobBytes) throws IOException {
    while (mind.received() < jobBytes) {
      int value = socket.getInputStream().read();
      if (value < 0) {
        return;
      }
      int answer = mind.take(socket, value);
      if (answer >= 0) {
        socket.getOutputStream().write(answer);
      }
    }
  }

  /// Takes everything and answers, about twenty kilobytes a second.
  public static void printSlowly(Socket socket, PrinterMind mind) throws IOException {
    for (int goal = mind.received() + 200; !socket.isInputShutdown(); goal += 200) {
      int before = mind.received();
      printSome(socket, mind, goal);
      if (mind.received() == before) {
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  /// Closes so that the other side gets a reset.
  public static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
  }

  /// Serves the next guests so.
  public void behave(Manners manners) {
    this.manners = manners;
  }

  /// Does nothing until the end of the test.
  public void hang() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Ends all hanging, and waits until a guest came and every one is served.
  synchronized void readOn() {
    end.countDown();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    try {
      while ((guests.isEmpty() || now.get() > 0) && System.nanoTime() < deadline) {
        wait(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public PrinterMind mind() {
    return mind;
  }

  public Address address() {
    return new Address.Tcp(server.getInetAddress().getHostAddress(), server.getLocalPort());
  }

  public int guests() {
    return guests.size();
  }

  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  /// How often a guest ended with a reset.
  public int uncleanEnds() {
    return uncleanEnds.get();
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    server.close();
    for (Socket guest : guests) {
      guest.close();
    }
  }

  private void receiveGuests() {
    try {
      while (true) {
        Socket guest = server.accept();
        mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        guests.add(guest);
        Thread.startVirtualThread(() -> serve(guest));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket guest) {
    try (guest) {
      try {
        manners.serve(guest, mind);
      } finally {
        // Before the close, after which the next guest may come.
        leave();
      }
    } catch (IOException e) {
      uncleanEnds.incrementAndGet();
    }
  }

  private synchronized void leave() {
    now.decrementAndGet();
    notifyAll();
  }
}
