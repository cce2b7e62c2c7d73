package coop.teyel.production.batches;

import coop.teyel.production.fields.Happening;

/// Pieces of a batch moved, or a batch was ordered: boards look again. Told after the commit to
/// screens that listen with `Happenings`.
public record BoardMoved(BatchId batch) implements Happening {}
