package coop.teyel.pos.till;

import coop.teyel.production.money.Coins.Counted;
import java.util.List;

/// What came of closing a till. A difference never stands in the way.
public sealed interface CloseAnswer {

  /// It is closed.
  record Closed(Closing closing) implements CloseAnswer {}

  /// Somebody closed it before, with another count.
  record ClosedBefore(Closing closing) implements CloseAnswer {}

  /// Somebody counts on another tablet: what was handed in is not what is saved. Look at it, then
  /// close.
  record CountedElsewhere(List<Counted> saved) implements CloseAnswer {}

  /// Something must be finished first.
  record Objected(List<Objection> objections) implements CloseAnswer {}
}
