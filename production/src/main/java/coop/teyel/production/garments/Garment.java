package coop.teyel.production.garments;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;
import coop.teyel.production.scans.GarmentNumber;
import java.time.Instant;

/// One finished piece, as it was when its label was printed. Never changes.
///
/// @param version the version of the design with which its batch began
/// @param born when it got its number
public record Garment(
    GarmentNumber number,
    BatchId batch,
    DesignId design,
    int version,
    String designName,
    Size size,
    Colour colour,
    Grade grade,
    Instant born) {}
