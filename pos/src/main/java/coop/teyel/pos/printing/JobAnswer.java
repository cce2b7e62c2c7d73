package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.PrintJob;

/// What came of an act on a paper in the queue.
public sealed interface JobAnswer {

  /// This paper waits now.
  record Queued(PrintJob job) implements JobAnswer {}

  /// It is known now that this one came out.
  record Settled(PrintJob job) implements JobAnswer {}

  /// Somebody else answered before, or there is no such paper.
  record NothingToAsk() implements JobAnswer {}
}
