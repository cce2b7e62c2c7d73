package coop.teyel.production.batches.bundles;

/// How good a checked piece is.
public enum Grade {
  /// without a fault
  A,
  /// with a small fault: a second
  B
}
