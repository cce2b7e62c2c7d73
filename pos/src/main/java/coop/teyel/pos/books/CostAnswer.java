package coop.teyel.pos.books;

import java.time.LocalDate;

/// What came of entering a cost or moved money.
public sealed interface CostAnswer {

  /// It is in the books.
  record Entered(EntryId entry) implements CostAnswer {}

  /// The sum is nothing, less, or more than ten million.
  record BadSum() implements CostAnswer {}

  /// The day is not from `first` through `last`.
  record BadDay(LocalDate first, LocalDate last) implements CostAnswer {}

  /// The note is longer than 200 characters.
  record NoteTooLong() implements CostAnswer {}

  /// It was moved to where it was.
  record SamePlace() implements CostAnswer {}
}
