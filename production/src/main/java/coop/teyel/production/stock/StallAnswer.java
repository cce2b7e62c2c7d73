package coop.teyel.production.stock;

/// What came of adding a stall.
public sealed interface StallAnswer {

  /// It is there.
  record Added(Stall stall) implements StallAnswer {}

  /// The name is empty, longer than 40 characters, or has characters that cannot be shown.
  record BadName() implements StallAnswer {}

  /// Another stall is called so.
  record NameTaken() implements StallAnswer {}
}
