package coop.teyel.production.facts.audit;

import java.util.List;
import java.util.Map;

/// What an audit found.
public sealed interface AuditFinding {

  /// Every event holds, every fact is as it was told, and the sums are right; `head` is the last
  /// hash.
  record Intact(long events, String head) implements AuditFinding {}

  /// The first thing that is not as it was written.
  ///
  /// @param seq the event's place in the chain, counted from 1; 0 where no event tells of it
  /// @param type what the event is about, or the table of a row that no event tells
  /// @param id of what the event is about, or the key of that row
  /// @param written what was written, by `table.column`: of the event's first row of each table
  /// @param differences field by field, where rows can be compared
  record Broken(
      long seq,
      String type,
      String id,
      Reason reason,
      Map<String, String> written,
      List<Difference> differences)
      implements AuditFinding {}

  /// A sum that does not add up though every row is as it was told: a fault of the program.
  ///
  /// @param check the name of the check
  /// @param detail what does not add up, for the log
  record WrongSum(String check, String detail) implements AuditFinding {}

  /// A field that says something else than what was written.
  ///
  /// @param row the table and the key of the row
  /// @param written, found empty where there is nothing
  record Difference(String row, String field, String written, String found) {}

  /// What is wrong.
  enum Reason {
    /// the event's own fields do not give its hash
    LINK_CHANGED,
    /// it does not follow the event before it
    ORDER_CHANGED,
    /// a row says something else now
    ROWS_CHANGED,
    /// a row is gone
    ROWS_MISSING,
    /// a row is there that no event tells
    LINK_MISSING
  }
}
