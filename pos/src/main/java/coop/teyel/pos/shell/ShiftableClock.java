package coop.teyel.pos.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// The computer's clock. Only while the demo is made does it stand in the past.
@Component
public final class ShiftableClock implements InstantSource {

  private final InstantSource computer;
  private Duration behind = Duration.ZERO;

  ShiftableClock() {
    this(InstantSource.system());
  }

  /// A clock that shows what `computer` shows.
  ShiftableClock(InstantSource computer) {
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
}
