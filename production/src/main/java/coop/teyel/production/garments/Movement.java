package coop.teyel.production.garments;

import coop.teyel.production.scans.GarmentNumber;

/// The end of a change of owner or place.
///
/// @param reference names the fact behind it, 1 to 200 characters
record Movement(
    GarmentNumber garment, Owner owner, Place place, MoveReason reason, String reference) {}
