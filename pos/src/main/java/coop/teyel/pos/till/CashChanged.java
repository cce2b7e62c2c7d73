package coop.teyel.pos.till;

import java.time.Instant;

/// The cash of a sale goes into a till, or that of a return out of it. Published in the
/// transaction; whoever opens a drawer waits for its commit.
public record CashChanged(Instant at) {}
