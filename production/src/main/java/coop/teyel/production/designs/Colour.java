package coop.teyel.production.designs;

/// A colour with its name: a colour is never shown without the word.
///
/// @param name 1 to 30 characters
/// @param hex `#` and six lower-case hexadecimal digits
public record Colour(String name, String hex) {}
