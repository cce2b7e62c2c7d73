package coop.teyel.production.garments;

/// A garment with its present owner and place.
///
/// @param reason why it moved last
/// @param reference what that movement refers to; see [MoveReason]
public record TrackedGarment(
    Garment garment, Owner owner, Place place, MoveReason reason, String reference) {}
