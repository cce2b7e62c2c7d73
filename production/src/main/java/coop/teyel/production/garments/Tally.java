package coop.teyel.production.garments;

/// Garments counted.
///
/// @param made got their numbers
/// @param shared became a member's
/// @param sold went to customers, less those that came back
/// @param inStock for sale, at a place that is known
/// @param lost for sale too, but nobody knows where
public record Tally(int made, int shared, int sold, int inStock, int lost) {}
