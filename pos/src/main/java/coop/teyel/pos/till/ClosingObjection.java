package coop.teyel.pos.till;

import java.util.Optional;

/// A feature that knows why a till cannot be closed now, for example an open basket with garments.
///
/// Every bean of this type is asked inside the transaction of the close.
public interface ClosingObjection {

  /// The key of the text that says what to do first; empty when nothing stands in the way.
  Optional<String> objection(String sessionId);
}
