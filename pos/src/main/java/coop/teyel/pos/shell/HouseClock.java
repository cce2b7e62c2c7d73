package coop.teyel.pos.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The computer's clock. Only while the demo is made does it stand in the past.
public final class HouseClock extends Clock {

  private final Clock computer;
  private Duration behind = Duration.ZERO;

  /// A clock that shows what `computer` shows.
  public HouseClock(Clock computer) {
    this.computer = computer;
  }

  /// Shows the present less `behind`, until it is told otherwise; zero for the present itself.
  public synchronized void stand(Duration behind) {
    this.behind = behind;
  }

  @Override
  public synchronized Instant instant() {
    return computer.instant().minus(behind);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
