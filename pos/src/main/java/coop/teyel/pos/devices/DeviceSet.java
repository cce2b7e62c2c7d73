package coop.teyel.pos.devices;

import java.util.Optional;

/// A device was set, or taken away. Published in the transaction, received after its commit.
record DeviceSet(Device.Kind kind, Optional<Device> device) {

  static DeviceSet to(Device device) {
    return new DeviceSet(device.kind(), Optional.of(device));
  }

  static DeviceSet none(Device.Kind kind) {
    return new DeviceSet(kind, Optional.empty());
  }

  /// The device, if it is one of that type.
  <D extends Device> Optional<D> as(Class<D> type) {
    return device.filter(type::isInstance).map(type::cast);
  }
}
