package coop.teyel.pos.till;

import coop.teyel.production.members.MemberId;
import java.util.List;
import java.util.Optional;

/// A feature that knows why a till cannot be closed now, for example an open basket with garments.
///
/// Every bean of this type is asked inside the transaction of the close.
public interface ClosingObjection {

  /// What must be finished first; empty when nothing stands in the way.
  List<Objection> objections(String sessionId);

  /// Puts aside what has a cure, within the transaction of [Closings#putAside]; nothing is lost by
  /// it. What has none stays.
  void putAside(String sessionId);

  /// Something that somebody has begun and that must be finished before a till is closed.
  ///
  /// @param whose who has begun it; people see her face
  /// @param textKey of the sentence that says what it is: {0} is her nickname, {1} the pieces
  /// @param pieces how many garments it is about, 0 or more
  /// @param cureKey of the name of the act by which anybody puts it aside, see
  ///   [ClosingObjection#putAside]; empty where only she can finish it
  public record Objection(MemberId whose, String textKey, int pieces, Optional<String> cureKey) {}
}
