package coop.teyel.production.stock;

/// Garments counted.
///
/// @param made got their labels
/// @param shared went to members
/// @param sold less those that came back
/// @param inStock for sale, at a place that is known
/// @param lost missing at a count-back, and not found since
public record Counts(int made, int shared, int sold, int inStock, int lost) {}
