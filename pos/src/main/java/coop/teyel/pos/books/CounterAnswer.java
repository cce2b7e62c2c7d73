package coop.teyel.pos.books;

/// What came of undoing an entry.
public sealed interface CounterAnswer {

  /// It is undone; `entry` stands against it.
  record Countered(EntryId entry) implements CounterAnswer {}

  /// It was undone before.
  record CounteredBefore(EntryId entry) implements CounterAnswer {}

  /// It was not entered by hand, or is a counter-entry itself: it is corrected where it was made.
  record NotByHand(EntryKind kind) implements CounterAnswer {}

  /// A reason of 1 to 200 characters is missing.
  record NoReason() implements CounterAnswer {}
}
