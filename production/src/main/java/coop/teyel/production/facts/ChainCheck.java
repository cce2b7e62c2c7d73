package coop.teyel.production.facts;

import java.util.Map;

/// What a walk over the chain found.
public sealed interface ChainCheck {

  /// Every link holds and every fact still tells what it told; `head` is the last hash.
  record Intact(long links, String head) implements ChainCheck {}

  /// The first link that does not hold, or whose rows were changed, with the fact that it names.
  ///
  /// @param seq its place in the chain, counted from 1; 0 for a fact that has no link
  /// @param written the fields of the fact as they were written, by their names
  record Broken(long seq, String type, String id, Reason reason, Map<String, String> written)
      implements ChainCheck {}

  /// What is wrong with a link.
  enum Reason {
    /// its own fields do not give its hash
    LINK_CHANGED,
    /// it does not follow the link before it
    ORDER_CHANGED,
    /// the fact's rows tell something else now
    ROWS_CHANGED,
    /// the fact's rows are gone
    ROWS_MISSING,
    /// the fact's rows are there, and its link is gone
    LINK_MISSING
  }
}
