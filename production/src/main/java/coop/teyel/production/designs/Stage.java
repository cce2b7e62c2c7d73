package coop.teyel.production.designs;

/// The steps of sewing work, in their order.
public enum Stage {
  /// cloth becomes parts
  CUT,
  /// parts become a garment
  SEW,
  /// threads, buttons, ironing
  FINISH,
  /// somebody looks at each piece
  CHECK
}
