package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TimeLimitedTests {

  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(100);

  @Test
  void givesTheAnswer() throws IOException {
    assertThat(TimeLimited.ask(LONG, () -> 7).answer()).contains(7);
    assertThat(TimeLimited.ask(LONG, () -> 7).answerOrFail()).isEqualTo(7);
  }

  @Test
  void waitsNoLongerThanItMay() {
    CountDownLatch never = new CountDownLatch(1);
    long start = System.nanoTime();
    assertThat(TimeLimited.ask(SHORT, () -> hang(never)).answer()).isEmpty();
    assertThatThrownBy(() -> TimeLimited.ask(SHORT, () -> hang(never)).answerOrFail())
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
    never.countDown();
  }

  @Test
  void tellsAnErrorOnlyWhereItMatters() {
    assertThat(TimeLimited.ask(LONG, TimeLimitedTests::fail).answer()).isEmpty();
    assertThatThrownBy(() -> TimeLimited.ask(LONG, TimeLimitedTests::fail).answerOrFail())
        .isInstanceOf(FileNotFoundException.class);
    assertThatThrownBy(() -> TimeLimited.ask(LONG, () -> 1 / Integer.signum(0)).answerOrFail())
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  private static int hang(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return 0;
  }

  private static int fail() throws IOException {
    throw new FileNotFoundException("nothing there");
  }
}
