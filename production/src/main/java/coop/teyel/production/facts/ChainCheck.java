package coop.teyel.production.facts;

/// What a walk over the whole chain found.
public sealed interface ChainCheck {

  /// Every link holds and every fact still tells what it told; `head` is the last hash.
  record Intact(long links, String head) implements ChainCheck {}

  /// The first link that does not hold, or whose rows were changed, with the fact that it names.
  record Broken(long seq, String type, String id, Reason reason) implements ChainCheck {}

  /// What is wrong with a link.
  enum Reason {
    /// its own fields do not give its hash
    LINK_CHANGED,
    /// it does not follow the link before it
    ORDER_CHANGED,
    /// the fact's rows tell something else now
    ROWS_CHANGED,
    /// the fact's rows are gone
    ROWS_MISSING
  }
}
