package coop.teyel.hardware.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RepeatFilterTests {

  private final RepeatFilter echo = new RepeatFilter();

  @Test
  void makesEqualScansWithin300MillisecondsOne() {
    assertThat(repeats("1", 0)).isFalse();
    assertThat(repeats("1", 299)).isTrue();
    assertThat(repeats("1", 598)).isTrue();
    assertThat(repeats("1", 898)).isFalse();
  }

  @Test
  void keepsDifferentScans() {
    assertThat(repeats("1", 0)).isFalse();
    assertThat(repeats("2", 10)).isFalse();
    assertThat(repeats("1", 20)).isFalse();
  }

  private boolean repeats(String scan, long millis) {
    return echo.repeats(scan, TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
