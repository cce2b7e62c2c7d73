package coop.teyel.hardware.drawer;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.Sender;

/// A cash drawer on a serial port of its own, or on a box between it and the port.
///
/// It cannot tell whether it is open. A pulse that failed must not be sent again later, when nobody
/// stands before the drawer; [Delivery.CutOff] may have opened it.
public record SerialDrawer(Address.Serial port, Trigger trigger) {

  /// The drawer that opens at the bell, at 9,600 baud as most do.
  public static SerialDrawer at(String path) {
    return new SerialDrawer(new Address.Serial(path, 9_600), Trigger.BELL);
  }

  /// Opens the drawer; blocks as [Sender#send] does.
  public Delivery open(Sender sender) {
    return sender.send(port, trigger.bytes());
  }
}
