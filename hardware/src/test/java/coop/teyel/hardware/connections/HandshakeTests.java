package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class HandshakeTests {

  @Test
  void waitsUntilTheWireIsRaised() {
    AtomicInteger asked = new AtomicInteger();
    Handshake handshake = new Handshake("CTS", () -> asked.incrementAndGet() > 5);
    assertThat(handshake.await(Duration.ofSeconds(5))).isTrue();
    assertThat(asked).hasValue(6);
  }

  @Test
  void waitsNoLongerThanItMay() {
    Handshake handshake = new Handshake("DSR", () -> false);
    long start = System.nanoTime();
    assertThat(handshake.await(Duration.ofMillis(50))).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(50), Duration.ofSeconds(2));
  }
}
