package coop.teyel.pos.peripherals.ui;

/// Leads to the screen of all devices, which belongs to the printers, and they come after these
/// devices.
public interface DevicesNavigation {

  /// Shows all devices.
  void devices();
}
