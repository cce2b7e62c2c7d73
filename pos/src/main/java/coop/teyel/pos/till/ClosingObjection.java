package coop.teyel.pos.till;

import java.util.List;

/// A feature that knows why a till cannot be closed now, for example an open basket with garments.
///
/// Every bean of this type is asked inside the transaction of the close.
public interface ClosingObjection {

  /// What must be finished first; empty when nothing stands in the way.
  List<Objection> objections(String sessionId);

  /// Puts aside what has a cure, within the transaction of [Closings#putAside]; nothing is lost by
  /// it. What has none stays.
  void putAside(String sessionId);
}
