package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

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

/// The jar unpacked, an archive of the classes of a first run, and the demo co-op which that run
/// made.
///
/// Made once a day for each jar, by whichever test comes first.
final class UnpackedTeyel {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path HOME = TARGET.resolve("unpacked");
  private static final Path STAMP = HOME.resolve("made-of");
  private static final Path DEMO = HOME.resolve("demo");

  static final Path JAR = HOME.resolve("teyel.jar");
  static final Path ARCHIVE = HOME.resolve("teyel.aot");

  private UnpackedTeyel() {}

  /// Lays the data of a fresh demo co-op into `folder`.
  static void layDemo(Path folder) {
    make();
    try {
      FileSystemUtils.copyRecursively(DEMO, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes it where it is missing or old. Tests run in two processes: one makes it, the other
  /// waits.
  static void make() {
    try (RandomAccessFile file =
            new RandomAccessFile(TARGET.resolve("unpacked.lock").toFile(), "rw");
        FileLock _ = file.getChannel().lock()) {
      String stamp =
          LocalDate.now(ZoneId.systemDefault()) + " " + Files.getLastModifiedTime(Form.FILE);
      if (!Files.exists(STAMP) || !Files.readString(STAMP).equals(stamp)) {
        FileSystemUtils.deleteRecursively(HOME);
        unpack();
        runOnce();
        Files.writeString(STAMP, stamp);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack() throws IOException {
    Process tool =
        new ProcessBuilder(
                RunningTeyel.JAVA,
                "-Djarmode=tools",
                "-jar",
                Form.FILE.toString(),
                "extract",
                "--destination",
                HOME.toString())
            .inheritIO()
            .start();
    assertThat(tool.onExit().join().exitValue()).isZero();
  }

  /// The archive is written when this run ends.
  private static void runOnce() throws IOException {
    try (RunningTeyel teyel =
        RunningTeyel.start(
            List.of("-XX:AOTCacheOutput=" + ARCHIVE, "-jar", JAR.toString()),
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
