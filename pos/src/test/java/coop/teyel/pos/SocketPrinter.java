package coop.teyel.pos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A printer on the network, as far as a socket can be one: takes a job at a time and keeps its
/// bytes.
public final class SocketPrinter implements AutoCloseable {

  private static final int SECONDS = 60;

  private final ServerSocket socket;
  private final BlockingQueue<byte[]> jobs = new LinkedBlockingQueue<>();
  private final PrinterMind mind = new PrinterMind();

  /// One that is switched on, at any free port.
  public SocketPrinter() {
    this(0);
  }

  /// One that is switched on at that port.
  SocketPrinter(int port) {
    try {
      socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().name("socket-printer").start(this::serve);
  }

  /// What it is asked and told by a test.
  public PrinterMind mind() {
    return mind;
  }

  public String address() {
    return address(port());
  }

  static String address(int port) {
    return "tcp:127.0.0.1:" + port;
  }

  int port() {
    return socket.getLocalPort();
  }

  /// The bytes of the next job, in the order of printing.
  public byte[] next() {
    try {
      byte[] job = jobs.poll(SECONDS, TimeUnit.SECONDS);
      if (job == null) {
        throw new AssertionError("nothing was printed within " + SECONDS + " seconds");
      }
      return job;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether papers came out that nobody has taken.
  boolean hasMore() {
    return !jobs.isEmpty();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket job = socket.accept()) {
        int before = mind.papers().size();
        mind.serve(job.getInputStream(), job.getOutputStream());
        mind.papers().stream().skip(before).forEach(paper -> jobs.add(paper.bytes()));
      } catch (IOException _) {
        // a customer of the printer went away; the next one may come
      }
    }
  }
}
