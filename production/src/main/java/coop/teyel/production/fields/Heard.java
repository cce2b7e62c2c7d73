package coop.teyel.production.fields;

import java.time.Instant;

/// A scan that came to the [ScanDesk] and not to a screen of its own.
///
/// @param text as it was sent, of unknown origin: read it before it is shown
/// @param landed whether a screen took it
public record Heard(String text, Instant at, boolean landed) implements Happening {}
