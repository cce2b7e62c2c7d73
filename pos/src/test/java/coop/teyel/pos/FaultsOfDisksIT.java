package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.teyel.pos.DemoPlace.Person;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full, fills up or takes nothing: Teyel says so, and keeps everything whole.
///
/// Needs a small disk of its own, which only root can make.
class FaultsOfDisksIT {

  private static final List<String> SOMEBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir Path disk;

  @AfterEach
  void takeAway() {
    run("umount", disk.toString());
  }

  @Test
  void onAFullDiskItDoesNotStartAndSaysSo() {
    mount("size=20m");
    try (RunningTeyel teyel = RunningTeyel.startJar(disk)) {
      teyel.await(line -> line.contains("is full"));
      teyel.await(line -> line.contains("Free at least 50 MB"));
      assertThat(teyel.exitValue()).isNotZero();
    }
  }

  @Test
  void onADiskThatTakesNothingItDoesNotStartAndSaysSo() {
    mount("size=80m,ro");
    refusesToWrite(RunningTeyel.startJar(disk));
  }

  @Test
  void whereItsUserMayNotWriteItDoesNotStartAndSaysSo() {
    mount("size=80m,mode=755");
    boolean canRead = run(with(SOMEBODY, "test", "-r", LaunchForm.FILE.toString()));
    assumeTrue(said(canRead, "Skipped: no other user can read the jar here."));
    refusesToWrite(RunningTeyel.startJarBy(SOMEBODY, disk.resolve("data")));
  }

  @Test
  void aDiskThatFillsUpWhileSellingLosesNothingAndSellingGoesOn() throws IOException {
    mount("size=160m");
    try (DemoPlace place = new DemoPlace(disk)) {
      place.openTill();
      try (Tablet emine = place.tablet(Person.EMINE)) {
        int sales = place.count("sale");
        emine.open("sell");
        emine.burst(place.garments().getFirst());
        emine.page().locator(".lines .line").first().waitFor();
        emine.tap("sales.pay");
        emine.page().waitForURL("**/pay/**");
        Path rubbish = fillUp(place);
        emine.primary().click();
        emine.awaitText("shell.disk-full");
        emine.picture("disk-full");
        assertThat(place.count("sale")).isEqualTo(sales);
        assertThat(place.ledger().problems()).isEmpty();
        Files.delete(rubbish);
        emine.primary().click();
        emine.page().waitForURL("**/change/**");
        assertThat(place.count("sale")).isEqualTo(sales + 1);
      }
      assertThat(place.ledger().problems()).isEmpty();
    }
  }

  private static void refusesToWrite(RunningTeyel teyel) {
    try (teyel) {
      teyel.await(line -> line.contains("Nothing can be written in the data folder"));
      teyel.await(line -> line.contains("Give the user who starts Teyel the right"));
      assertThat(teyel.exitValue()).isNotZero();
    }
  }

  /// Leaves no room at all, not even in the write-ahead log's old pages.
  private Path fillUp(DemoPlace place) {
    place.ledger().strings("pragma wal_checkpoint(truncate)");
    Path rubbish = disk.resolve("rubbish");
    try (OutputStream file = Files.newOutputStream(rubbish)) {
      while (true) {
        file.write(new byte[4096]);
      }
    } catch (IOException _) {
      // full, as it should be
      return rubbish;
    }
  }

  private void mount(String options) {
    boolean isMounted = run("mount", "-t", "tmpfs", "-o", options, "teyel", disk.toString());
    assumeTrue(said(isMounted, "Skipped: no disk can be made here."));
  }

  private static boolean said(boolean possible, String otherwise) {
    if (!possible) {
      System.out.println(otherwise);
    }
    return possible;
  }

  private static String[] with(List<String> prefix, String... command) {
    return Stream.concat(prefix.stream(), Stream.of(command)).toArray(String[]::new);
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
