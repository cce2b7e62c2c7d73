package coop.teyel.production.batches;

/// Pieces of a batch moved, or a batch was ordered: boards look again. Told after the commit to
/// whoever listens with `@TransactionalEventListener`.
public record BoardMoved(BatchId batch) {}
