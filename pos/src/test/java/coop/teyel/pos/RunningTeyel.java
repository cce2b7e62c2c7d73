package coop.teyel.pos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The real program, running in a process of its own.
final class RunningTeyel implements AutoCloseable {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /// An archive of classes is written at the end of a first run.
  private static final Duration LONGEST_END = Duration.ofMinutes(2);

  private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();

  private final List<String> command;
  private final Process process;
  private final BufferedReader console;
  private final int port;
  private final List<String> said = new CopyOnWriteArrayList<>();

  private RunningTeyel(List<String> command, int port) {
    this.command = command;
    this.process = started(command);
    this.console =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.port = port;
  }

  /// In the form that starts soonest, on a free port, with its data in `folder`.
  static RunningTeyel start(Path folder, String... settings) {
    return start(LaunchForm.ARCHIVED.command(), folder, settings);
  }

  /// The same, with a fresh demo co-op in the folder.
  static RunningTeyel startDemo(Path folder, String... settings) {
    FirstRun.layDemo(folder);
    return start(folder, settings);
  }

  /// The jar as a user starts it first.
  static RunningTeyel startJar(Path folder, String... settings) {
    return start(LaunchForm.JAR.command(), folder, settings);
  }

  /// The same, started by `prefix`, a command that changes who the user is.
  static RunningTeyel startJarBy(List<String> prefix, Path folder, String... settings) {
    return launch(prefix, LaunchForm.JAR.command(), folder, settings);
  }

  /// The program with a main class of the tests in its midst.
  static RunningTeyel startWith(Class<?> main, LaunchForm form, Path folder, String... settings) {
    return start(form.command(main, alone(main)), folder, settings);
  }

  /// Java, told by `options` what to run.
  static RunningTeyel start(List<String> options, Path folder, String... settings) {
    return launch(List.of(), options, folder, settings);
  }

  /// The same once more, on the same port and folder.
  RunningTeyel again() {
    return new RunningTeyel(command, port);
  }

  String url() {
    return "http://localhost:" + port;
  }

  /// Reads the console up to the first line that fits.
  String await(Predicate<String> fits) {
    try {
      for (String line = console.readLine(); line != null; line = console.readLine()) {
        said.add(line);
        if (fits.test(line)) {
          return line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("Teyel ended:\n" + String.join("\n", said));
  }

  /// Waits until it says where to look.
  RunningTeyel awaitReady() {
    await(line -> line.contains("Teyel is ready"));
    return this;
  }

  /// Lets it speak on although nobody waits for a line, so that a full pipe never stops it.
  RunningTeyel unheard() {
    Thread.ofPlatform().daemon().name("console").start(() -> console.lines().forEach(said::add));
    return this;
  }

  /// What it said so far.
  List<String> said() {
    return said;
  }

  /// Kills it as `kill -9` does, and returns what it had still said.
  List<String> kill() {
    process.toHandle().destroyForcibly();
    List<String> rest = console.lines().toList();
    awaitEnd();
    return rest;
  }

  /// Stops it in the midst of whatever it does: it takes calls and answers none.
  void hang() {
    signal("STOP");
  }

  /// Lets it go on after it hung.
  void goOn() {
    signal("CONT");
  }

  /// Memory that it holds now, in megabytes; from `/proc`, so on Linux only.
  long residentMegabytes() {
    try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  int exitValue() {
    awaitEnd();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.toHandle().destroy();
    awaitEnd();
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("Teyel does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static RunningTeyel launch(
      List<String> prefix, List<String> how, Path folder, String... settings) {
    int port = freePort();
    List<String> command = new ArrayList<>(prefix);
    command.add(JAVA);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(how);
    command.add("--server.port=" + port);
    command.add("--teyel.data=" + folder);
    command.addAll(List.of(settings));
    return new RunningTeyel(command, port);
  }

  private static Process started(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The classes of `main` in a folder of their own, so that the program finds no other test's
  /// parts.
  private static Path alone(Class<?> main) {
    Path from = TEST_CLASSES.resolve(main.getPackageName().replace('.', '/'));
    Path folder = Path.of("target", main.getSimpleName()).toAbsolutePath();
    Path to = folder.resolve(main.getPackageName().replace('.', '/'));
    try (DirectoryStream<Path> classes =
        Files.newDirectoryStream(from, main.getSimpleName() + "*.class")) {
      Files.createDirectories(to);
      for (Path file : classes) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
