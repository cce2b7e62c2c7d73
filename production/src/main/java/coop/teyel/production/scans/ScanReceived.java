package coop.teyel.production.scans;

import coop.teyel.production.live.LiveUpdate;
import java.time.Instant;

/// A scan that came to the [ScanDesk] and not to a screen of its own.
///
/// @param landed whether a screen took it
public record ScanReceived(Scan scan, Instant at, boolean landed) implements LiveUpdate {}
