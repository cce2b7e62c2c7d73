package coop.teyel.production.stock;

/// A place where garments are sold.
///
/// @param name what people call it, 1 to 40 characters, unlike any other stall's
public record Stall(StallId id, String name) {}
