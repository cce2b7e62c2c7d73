package coop.teyel.pos.till;

/// What came of opening a till.
public sealed interface OpenAnswer {

  /// It is open.
  record Opened(TillSession session) implements OpenAnswer {}

  /// Somebody opened it before: that session goes on, the float of this try counts for nothing.
  record AlreadyOpen(TillSession session) implements OpenAnswer {}

  /// The float is negative, or more than ten million.
  record BadFloat() implements OpenAnswer {}
}
