package coop.teyel.hardware.connections;

import java.time.Duration;

/// How long a device may take.
///
/// @param connect to be reached
/// @param step to take the next kilobyte; a printer at 9,600 baud needs a second for it
/// @param goodbye to acknowledge the end of a job, or just to take its last bytes, before the
///   connection closes
public record Timeouts(Duration connect, Duration step, Duration goodbye) {

  public static final Timeouts USUAL =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofMillis(500));

  public Timeouts {
    if (connect.isNegative() || goodbye.isNegative() || goodbye.compareTo(step) >= 0) {
      throw new IllegalArgumentException("goodbye must be shorter than a step");
    }
  }
}
