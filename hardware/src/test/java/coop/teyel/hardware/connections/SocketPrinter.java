package coop.teyel.hardware.connections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A simulated network printer over real sockets, as good or bad as a test wants it.
public final class SocketPrinter implements AutoCloseable {

  private static final int SECONDS = 60;
  private static final int SMALL_BUFFER = 4_096;
  private static final int BACKLOG = 50;

  private final PrinterFirmware firmware = new PrinterFirmware();
  private final ServerSocket server;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final BlockingQueue<byte[]> untaken = new LinkedBlockingQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicInteger uncleanEnds = new AtomicInteger();
  private volatile Behaviour behaviour;

  /// One that prints, at any free port.
  public SocketPrinter() {
    this(Behaviour.PRINTS);
  }

  /// One that prints, at that port.
  public SocketPrinter(int port) {
    this(Behaviour.PRINTS, port);
  }

  public SocketPrinter(Behaviour behaviour) {
    this(behaviour, 0);
  }

  private SocketPrinter(Behaviour behaviour, int port) {
    this.behaviour = behaviour;
    try {
      server = new ServerSocket();
      server.setReceiveBufferSize(SMALL_BUFFER);
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::accept);
  }

  /// A port where nobody listens.
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// What a person types for a printer at that port of this machine.
  public static String address(int port) {
    return "tcp:127.0.0.1:" + port;
  }

  public String address() {
    return address(port());
  }

  public Address at() {
    return new Address.Tcp("127.0.0.1", port());
  }

  public int port() {
    return server.getLocalPort();
  }

  /// Serves the next connections so.
  public void behave(Behaviour next) {
    behaviour = next;
  }

  public PrinterFirmware firmware() {
    return firmware;
  }

  /// The bytes of the next job, in the order of printing; waits for it.
  public byte[] next() {
    try {
      byte[] job = untaken.poll(SECONDS, TimeUnit.SECONDS);
      if (job == null) {
        throw new AssertionError("nothing was printed within " + SECONDS + " seconds");
      }
      return job;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether papers came out that [#next] has not given.
  public boolean hasMore() {
    return !untaken.isEmpty();
  }

  /// What was printed, a job each.
  public List<byte[]> papers() {
    return firmware.papers().stream().map(PrinterFirmware.Printed::bytes).toList();
  }

  /// How many connections there were.
  public int connections() {
    return sockets.size();
  }

  /// How many of them there were at one moment, at most.
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  /// How often a connection ended with a reset.
  public int uncleanEnds() {
    return uncleanEnds.get();
  }

  /// Ends all hanging, and waits until a connection came and every one is served.
  synchronized void readOn() {
    end.countDown();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    try {
      while ((sockets.isEmpty() || now.get() > 0) && System.nanoTime() < deadline) {
        wait(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        sockets.add(socket);
        Thread.startVirtualThread(() -> serve(socket));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      PrinterFirmware.Session session = firmware.session();
      try {
        behaviour.serve(new PrinterConnection(socket, firmware, session, end));
      } finally {
        // before the close, after which the next one may come
        leave(session);
      }
    } catch (IOException e) {
      uncleanEnds.incrementAndGet();
    }
  }

  private synchronized void leave(PrinterFirmware.Session session) {
    session.close().ifPresent(untaken::add);
    now.decrementAndGet();
    notifyAll();
  }
}
