package coop.teyel.hardware.rehearsal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The program `zbarimg`, which shares no line with the library that reads codes here: an installed
/// one, or on Debian as root one that is installed now.
public final class Zbar {

  private static final Optional<Path> PROGRAM = installed().or(Zbar::install);

  private Zbar() {}

  /// Whether there is one; says so where there is none.
  public static boolean isThere() {
    if (PROGRAM.isEmpty()) {
      System.out.println("zbarimg is not installed: codes are read by ZXing only");
    }
    return PROGRAM.isPresent();
  }

  /// Every code on a picture, as `symbology:payload`.
  public static List<String> read(Path picture) {
    List<String> command =
        List.of(PROGRAM.orElseThrow().toString(), "-q", picture.toAbsolutePath().toString());
    try {
      Process reader =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return reader.inputReader().readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "zbarimg"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> install() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
        || !"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    System.out.println("zbarimg is not installed: installing Debian's package zbar-tools now.");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "zbar-tools");
    return installed();
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
