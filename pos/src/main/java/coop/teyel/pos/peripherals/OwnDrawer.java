package coop.teyel.pos.peripherals;

/// The cash drawer that has a port of its own, beside the one that a printer opens.
@FunctionalInterface
public interface OwnDrawer {

  /// Whether there is one.
  boolean isSet();
}
