package coop.teyel.pos.till;

import coop.teyel.production.facts.FactReference;

/// Names what there are papers of: the closing of a till, and a till that goes on.
public final class TillReference {

  private TillReference() {}

  /// The closing with that number on this node.
  static FactReference ofClosing(long z) {
    return FactReference.of(Closing.FACT, Long.toString(z));
  }

  /// What is in a till now.
  public static FactReference ofSession(String sessionId) {
    return FactReference.of("till-session", sessionId);
  }

  /// Whether the till was closed.
  public static boolean isClosing(FactReference reference) {
    return reference.type().equals(Closing.FACT);
  }
}
