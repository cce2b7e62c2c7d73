package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.coop.Coop;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon the real jar shows its first page, and how much memory it holds with twelve people
/// before their tablets.
class FootprintBench {

  private static final List<String> PEOPLE =
      List.of(
          "Amal", "Berfin", "Jan", "Emine", "Rojda", "Hassan", "Gülten", "Lena", "Grace", "Yusuf",
          "İlyas", "Zehra");
  private static final List<String> SCREENS = List.of("board", "my-share", "devices", "home");
  private static final double MOST_SECONDS = 10;
  private static final double MOST_MEGABYTES = 400;

  @TempDir Path folder;

  @Test
  void twelvePeopleFindRoom() throws IOException, InterruptedException {
    FirstRun.layDemo(folder);
    Instant start = Instant.now();
    try (RunningTeyel teyel = RunningTeyel.startJar(folder)) {
      awaitFirstPage(teyel.awaitReady().url());
      double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
      bench("seconds-to-the-first-page", seconds, MOST_SECONDS);
      bench("megabytes-with-12-people", megabytesInUse(teyel), MOST_MEGABYTES);
    }
  }

  private static void awaitFirstPage(String url) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpRequest page = HttpRequest.newBuilder(URI.create(url + "/who")).build();
      assertThat(browser.send(page, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  /// Every tablet stays open until the memory is read, and ends with the browser.
  private static double megabytesInUse(RunningTeyel teyel) {
    for (String person : PEOPLE) {
      Tablet tablet = new Tablet(teyel.url(), Language.EN, 1280, 800);
      tablet.signIn(person, Coop.DEMO_PIN);
      SCREENS.forEach(tablet::open);
    }
    return teyel.residentMegabytes();
  }

  private static void bench(String name, double value, double limit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.1f %.1f %.2f%n", name, value, limit, value / limit);
    assertThat(value).as(name).isLessThanOrEqualTo(limit);
  }
}
