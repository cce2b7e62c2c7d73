package coop.teyel.pos.till;

/// What came of cash in or cash out.
public sealed interface CashAnswer {

  /// It is written.
  record Done(TillSession session) implements CashAnswer {}

  /// The sum is nothing, less or more than ten million, or the note longer than 200 characters.
  record BadSum() implements CashAnswer {}

  /// The till is closed.
  record TillClosed() implements CashAnswer {}
}
