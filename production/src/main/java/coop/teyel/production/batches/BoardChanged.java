package coop.teyel.production.batches;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.live.LiveUpdate;

/// Pieces of a batch moved, or a batch was ordered: boards look again. Told after the commit to
/// screens that listen with `ScreenUpdates`.
public record BoardChanged(BatchId batch) implements LiveUpdate {}
