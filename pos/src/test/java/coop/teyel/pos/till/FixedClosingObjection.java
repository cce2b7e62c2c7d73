package coop.teyel.pos.till;

import coop.teyel.production.members.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says that somebody has something open that only she can finish, for the sessions that it was
/// told.
@Component
class FixedClosingObjection implements ClosingObjection {

  private final Map<String, ClosingObjection.Objection> sessions = new ConcurrentHashMap<>();

  ClosingObjection.Objection objectTo(TillSession session, MemberId whose) {
    ClosingObjection.Objection objection =
        new ClosingObjection.Objection(whose, "till.cash.no-reason", 0, Optional.empty());
    sessions.put(session.id(), objection);
    return objection;
  }

  void forget() {
    sessions.clear();
  }

  @Override
  public List<ClosingObjection.Objection> objections(String sessionId) {
    return Stream.ofNullable(sessions.get(sessionId)).toList();
  }

  @Override
  public void putAside(String sessionId) {
    // she must finish it herself
  }
}
