package coop.teyel.pos.printing;

import coop.teyel.pos.PrinterMind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A printer on the network, as good or bad as a test wants it.
final class SocketPrinter implements AutoCloseable {

  /// How it treats a client.
  enum Mood {
    /// takes everything, and answers questions
    PRINTS,
    /// accepts the connection and takes nothing
    HANGS,
    /// takes a few bytes and breaks the connection
    RESETS
  }

  private static final int SMALL_BUFFER = 4_096;

  private final ServerSocket server = new ServerSocket();
  private final Mood mood;
  private final PrinterMind mind = new PrinterMind();
  private final List<Socket> held = new CopyOnWriteArrayList<>();
  private final AtomicInteger clients = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  /// @param port 0 for any free one
  SocketPrinter(Mood mood, int port) throws IOException {
    this.mood = mood;
    server.setReceiveBufferSize(SMALL_BUFFER);
    server.setReuseAddress(true);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    Thread.ofPlatform().daemon(true).name("socket-printer").start(this::serve);
  }

  static SocketPrinter that(Mood mood) throws IOException {
    return new SocketPrinter(mood, 0);
  }

  /// A port where nobody listens.
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static String address(int port) {
    return "tcp:127.0.0.1:" + port;
  }

  String address() {
    return address(server.getLocalPort());
  }

  /// What was printed, a job each.
  List<byte[]> papers() {
    return mind.papers().stream().map(PrinterMind.Printed::bytes).toList();
  }

  /// What it is told by a test.
  PrinterMind mind() {
    return mind;
  }

  /// How many connections there were.
  int clients() {
    return clients.get();
  }

  /// How many of them there were at one moment, at most.
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : held) {
      socket.close();
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        held.add(client);
        clients.incrementAndGet();
        Thread.ofPlatform().daemon(true).start(() -> treat(client));
      } catch (IOException e) {
        // closed by the test
      }
    }
  }

  private void treat(Socket client) {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try {
      switch (mood) {
        case PRINTS -> print(client);
        case HANGS -> {}
        case RESETS -> reset(client);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Socket client) throws IOException {
    try (client) {
      try {
        mind.serve(client.getInputStream(), client.getOutputStream());
      } finally {
        // before the close, after which the next one may come
        atOnce.decrementAndGet();
      }
    }
  }

  private static void reset(Socket client) throws IOException {
    client.getInputStream().readNBytes(16);
    // lingering for no time turns the close into a reset
    client.setSoLinger(true, 0);
    client.close();
  }
}
