package coop.teyel.pos.devices;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Delivery;
import coop.teyel.hardware.connections.Patience;
import coop.teyel.hardware.connections.Sender;
import org.springframework.stereotype.Component;

/// Hands bytes to an address, one job at a time for each: a printer takes one client, and one
/// machine may print receipts and labels.
@Component
class Post {

  private final Sender sender;

  Post(Printing printing) {
    this.sender =
        new Sender(
            new Patience(printing.connect(), printing.step(), Patience.USUAL.goodbye()),
            _ -> {
              throw new IllegalStateException("papers of a rehearsal are never sent");
            });
  }

  /// See [Sender#send].
  Delivery send(Address address, byte[] bytes) {
    return sender.send(address, bytes);
  }
}
