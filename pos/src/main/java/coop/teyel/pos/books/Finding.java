package coop.teyel.pos.books;

import coop.teyel.production.facts.ChainCheck.Reason;
import java.time.Instant;

/// What is known of whether everything is as it was written.
public sealed interface Finding {

  /// Nobody has looked at everything since the program started.
  record NotLooked() implements Finding {}

  /// Somebody looks; `done` of `all` facts are as they were written.
  record Looking(long done, long all) implements Finding {}

  /// All are; `head` is the last hash of the chain, 64 hexadecimal digits.
  record AllAsWritten(long facts, String head, Instant at) implements Finding {}

  /// One is not: the first that was found.
  record Changed(WrittenFact fact, Reason reason, Instant at) implements Finding {}

  /// The look could not be brought to its end; the log says why.
  record BrokenOff() implements Finding {}
}
