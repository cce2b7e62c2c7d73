package coop.teyel.pos;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The real Chromium of the browser tests, one for each process of tests: an installed one, or else
/// one that is fetched now. It ends with the process.
final class Chromium {

  /// First the one that was built without windows: it needs a third less of the processor.
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static final Path TURN = Path.of("target", "browser.lock");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream");
  private static final Browser SHARED = launch();

  private Chromium() {}

  /// A browser that knows nothing yet, as on a tablet of its own.
  static BrowserContext fresh(Browser.NewContextOptions options) {
    return SHARED.newContext(options);
  }

  private static Browser launch() {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
    installed().or(Chromium::install).ifPresent(options::setExecutablePath);
    return driver().chromium().launch(options);
  }

  /// The driver; its own download of browsers is left for when no Chromium is installed.
  private static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions()
            .setEnv(
                Map.of(
                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                    installed().isPresent() || canInstall() ? "1" : "0")));
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean canInstall() {
    return Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && "root".equals(System.getProperty("user.name"));
  }

  /// Debian as root: the package `chromium-headless-shell`, or `chromium` where there is none;
  /// elsewhere empty, and the driver fetches its own. Browser tests run side by side, and one of
  /// them installs.
  private static Optional<Path> install() {
    if (!canInstall()) {
      System.out.println("No Chromium is installed: the browser tests fetch one now.");
      return Optional.empty();
    }
    try (FileChannel turn =
            FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = turn.lock()) {
      if (installed().isEmpty()) {
        System.out.println("No Chromium is installed: installing Debian's package now.");
        requireDone("apt-get", "update", "-qq");
        if (!isDone("apt-get", "install", "-y", "-qq", "chromium-headless-shell")) {
          requireDone("apt-get", "install", "-y", "-qq", "chromium");
        }
      }
      return installed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireDone(String... command) {
    if (!isDone(command)) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
  }

  private static boolean isDone(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
