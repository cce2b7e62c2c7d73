package coop.teyel.production.facts;

import java.time.InstantSource;
import java.util.UUID;

/// The name of one act of a person, made on the screen before the act is sent.
///
/// The same id again (double tap, reconnect, retry) gives the same answer and changes nothing.
public record CommandId(UUID value) {

  // not the injected clock: nothing but the order in which ids are stored comes of it
  private static final InstantSource CLOCK = InstantSource.system();

  /// A new id, for a screen that is about to offer an act: a UUID of version 7 (RFC 9562).
  public static CommandId fresh() {
    return new CommandId(Uuid7.next(CLOCK));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
