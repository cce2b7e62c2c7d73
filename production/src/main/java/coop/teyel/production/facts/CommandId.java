package coop.teyel.production.facts;

import java.time.InstantSource;
import java.util.UUID;

/// The name of one act of a person, which is in the browser before the act is sent.
///
/// The same id again (double tap, reconnect, retry) gives the same answer and changes nothing. So
/// no screen makes one: a button's is in the page before the tap, a scan's is made where it is
/// read.
public record CommandId(UUID value) {

  // not the injected clock: nothing but the order in which ids are stored comes of it
  private static final InstantSource CLOCK = InstantSource.system();

  /// A new id, for an act that is about to be offered or sent: a UUID of version 7 (RFC 9562).
  public static CommandId fresh() {
    return new CommandId(Uuid7.next(CLOCK));
  }

  /// The id that a browser sent.
  ///
  /// @throws IllegalArgumentException for a text that no browser of ours sends
  public static CommandId sent(String text) {
    return new CommandId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
