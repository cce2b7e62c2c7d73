package coop.teyel.pos.till;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Says that something is still open, for the sessions that it was told.
@Component
class Stubborn implements ClosingObjection {

  static final String TEXT = "till.cash.no-reason";

  private final Set<String> sessions = ConcurrentHashMap.newKeySet();

  void objectTo(TillSession session) {
    sessions.add(session.id());
  }

  void forget() {
    sessions.clear();
  }

  @Override
  public Optional<String> objection(String sessionId) {
    return sessions.contains(sessionId) ? Optional.of(TEXT) : Optional.empty();
  }
}
