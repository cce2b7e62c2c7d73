package coop.teyel.production;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it; starts on a market morning.
public final class TestClock extends Clock {

  private Instant now = Instant.parse("2026-05-09T07:00:00Z");

  /// Moves the clock forward.
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalStateException("the co-op has the zone, not the clock");
  }
}
