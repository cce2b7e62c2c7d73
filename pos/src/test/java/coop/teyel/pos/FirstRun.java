package coop.teyel.pos;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// A first run of the jar: the archive of its classes, and the demo co-op which it made.
///
/// Made once a day for each jar, by whichever test comes first.
final class FirstRun {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path HOME = TARGET.resolve("first-run");
  private static final Path STAMP = HOME.resolve("made-of");
  private static final Path DEMO = HOME.resolve("demo");

  static final Path ARCHIVE = HOME.resolve("teyel.aot");

  private FirstRun() {}

  /// Lays the data of a fresh demo co-op into `folder`.
  static void layDemo(Path folder) {
    make();
    try {
      FileSystemUtils.copyRecursively(DEMO, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes it where it is missing or old. Tests run in several processes: one makes it, the others
  /// wait.
  static void make() {
    try (RandomAccessFile file =
            new RandomAccessFile(TARGET.resolve("first-run.lock").toFile(), "rw");
        FileLock _ = file.getChannel().lock()) {
      String stamp =
          LocalDate.now(ZoneId.systemDefault()) + " " + Files.getLastModifiedTime(LaunchForm.FILE);
      if (!Files.exists(STAMP) || !Files.readString(STAMP).equals(stamp)) {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        run();
        Files.writeString(STAMP, stamp);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The archive is written when this run ends.
  private static void run() throws IOException {
    try (RunningTeyel teyel =
        RunningTeyel.start(
            List.of("-XX:AOTCacheOutput=" + ARCHIVE, "-jar", LaunchForm.FILE.toString()),
            DEMO,
            "--teyel.demo=true")) {
      teyel.awaitReady().unheard();
      try (InputStream page = URI.create(teyel.url()).toURL().openStream()) {
        page.readAllBytes();
      }
    }
    Files.delete(DEMO.resolve("teyel.lock"));
  }
}
