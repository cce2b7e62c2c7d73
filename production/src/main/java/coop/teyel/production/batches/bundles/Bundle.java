package coop.teyel.production.batches.bundles;

import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Size;
import java.util.Optional;

/// The unit that moves: the pieces of one batch, size and colour that wait at one station.
///
/// Pieces that arrive later join those that are there.
///
/// @param number of its batch, for people: `B-12`
/// @param design in the version of its batch
/// @param grade of pieces that wait for a label, else empty
/// @param pieces 0 to 10,000
public record Bundle(
    BundleId id,
    BatchId batch,
    String number,
    Design design,
    Size size,
    Colour colour,
    Station station,
    Optional<Grade> grade,
    int pieces) {}
