package coop.teyel.pos.audit;

import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import java.time.Instant;
import java.util.List;

/// What is known of whether everything is as it was written.
public sealed interface AuditResult {

  /// Nobody has looked at everything since the program started.
  record NotLooked() implements AuditResult {}

  /// Somebody looks; `done` of `all` facts are as they were written.
  record Looking(long done, long all) implements AuditResult {}

  /// All are; `head` is the last hash of the chain, 64 hexadecimal digits.
  record AllAsWritten(long facts, String head, Instant at) implements AuditResult {}

  /// One is not: the first that was found.
  ///
  /// @param differences what was written and what stands there now, where rows can be compared
  record Changed(
      WrittenFact fact, Reason reason, List<AuditFinding.Difference> differences, Instant at)
      implements AuditResult {}

  /// Every fact is as it was written, and yet a sum over them does not add up.
  record WrongSum(Instant at) implements AuditResult {}

  /// The look could not be brought to its end; the log says why.
  record BrokenOff() implements AuditResult {}
}
