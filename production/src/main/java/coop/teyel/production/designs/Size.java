package coop.teyel.production.designs;

/// A size of children's clothes.
///
/// @param label the age band in years as people say it, for example `2-3`; 1 to 12 characters
/// @param heightCm the child's height in centimetres, 30 to 230
public record Size(String label, int heightCm) {}
