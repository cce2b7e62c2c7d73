package coop.teyel.hardware.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.encoding.DocumentExamples;
import coop.teyel.hardware.encoding.Encoder;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Bytes that no encoder would write: any job gives a paper, soon.
class GarbageTests {

  private static final int JOBS = Seeds.rounds(2_000);
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final byte[] LEADS = {0x1B, 0x1D, 0x1C, 0x10, 0x1D, 0x0A};
  private static final byte[] NAMES = "@taE!23dJpVhwHkv*(L0\f".getBytes(StandardCharsets.US_ASCII);

  private final RehearsalPrinter printer = new RehearsalPrinter();
  private final List<Profile> profiles = Profiles.shipped().all();

  @Test
  void makesAPaperOfAnyBytes() {
    Random random = Seeds.seeded("makesAPaperOfAnyBytes");
    assertTimeoutPreemptively(
        LONG,
        () -> {
          for (int job = 0; job < JOBS; job++) {
            print(random, noise(random));
          }
        });
  }

  @Test
  void makesAPaperOfAJobThatSufferedOnTheWire() {
    Random random = Seeds.seeded("makesAPaperOfAJobThatSufferedOnTheWire");
    byte[] receipt =
        new Encoder(Profile.named("generic-80")).encode(DocumentExamples.turkishReceipt());
    byte[] page = new Encoder(Profile.named("epson-tm-t20")).encode(DocumentExamples.testPage());
    assertTimeoutPreemptively(
        LONG,
        () -> {
          for (int job = 0; job < JOBS / 4; job++) {
            print(random, damaged(random, random.nextBoolean() ? receipt : page));
          }
        });
  }

  private void print(Random random, byte[] job) {
    Profile profile = profiles.get(random.nextInt(profiles.size()));
    Paper paper = printer.print(profile, job);
    assertThat(paper.picture().getWidth()).isGreaterThan(profile.paper().dots());
    assertThat(paper.picture().getHeight()).isLessThan(33_000);
    assertThat(paper.problems()).hasSizeLessThanOrEqualTo(100);
  }

  /// Commands with random numbers, so that they are more than unknown.
  private static byte[] noise(Random random) {
    byte[] job = new byte[random.nextInt(150)];
    random.nextBytes(job);
    for (int i = 0; i + 2 < job.length; i += 2 + random.nextInt(8)) {
      job[i] = LEADS[random.nextInt(LEADS.length)];
      if (random.nextInt(4) > 0) {
        job[i + 1] = NAMES[random.nextInt(NAMES.length)];
      }
    }
    return job;
  }

  private static byte[] damaged(Random random, byte[] job) {
    byte[] damaged = Arrays.copyOf(job, 1 + random.nextInt(job.length));
    for (int bytes = random.nextInt(20); bytes > 0; bytes--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }
}
