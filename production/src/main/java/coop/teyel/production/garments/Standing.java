package coop.teyel.production.garments;

/// A garment with its present owner and place.
///
/// @param reference what its last movement refers to; see [MoveReason]
public record Standing(Garment garment, Owner owner, Place place, String reference) {}
