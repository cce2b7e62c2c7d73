package coop.teyel.pos.peripherals;

import java.util.Optional;

/// A device was set, or taken away. Published in the transaction, received after its commit.
record PeripheralChanged(Device.Kind kind, Optional<Device> device) {

  static PeripheralChanged to(Device device) {
    return new PeripheralChanged(device.kind(), Optional.of(device));
  }

  static PeripheralChanged none(Device.Kind kind) {
    return new PeripheralChanged(kind, Optional.empty());
  }

  /// The device, if it is one of that type.
  <D extends Device> Optional<D> as(Class<D> type) {
    return device.filter(type::isInstance).map(type::cast);
  }
}
