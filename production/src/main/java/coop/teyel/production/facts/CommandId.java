package coop.teyel.production.facts;

import java.util.UUID;

/// The name of one act of a person, made on the screen before the act is sent.
///
/// The same id again (double tap, reconnect, retry) gives the same answer and changes nothing.
public record CommandId(UUID value) {

  /// A new id, for a screen that is about to offer an act.
  public static CommandId fresh() {
    return new CommandId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
