package coop.teyel.production.batches;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;

/// Checked pieces that wait for their labels.
///
/// @param number of the batch, for people: `B-12`
/// @param version of the design, as the batch keeps it
/// @param pieces at least 1
public record WaitingForLabel(
    BatchId batch,
    String number,
    DesignId design,
    int version,
    Size size,
    Colour colour,
    Grade grade,
    int pieces) {}
