package coop.teyel.production.facts.storage;

/// Appends the event of a transaction that is about to commit.
public interface EventAppender {

  /// Appends one event for the fact rows that the present transaction has written; nothing when it
  /// wrote none.
  void appendEvent();

  /// Makes this node known and appends the first event of an empty place, which tells the rows that
  /// migrations brought; nothing where anybody has done anything yet.
  void appendFirstEvent();
}
