package coop.teyel.production.garments;

import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.production.batches.BatchId;
import coop.teyel.production.batches.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;
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
