package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Connections;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import java.util.function.Consumer;

/// Brings finished bytes to devices, says how far they came, and asks printers how they are.
///
/// Trouble is an answer, never an exception. Each job opens and closes its connection: a network
/// printer serves one client at a time. Blocks the calling thread for the time of its [Timeouts]
/// and the time that the device needs for the bytes, so each printer gets a thread of its own; may
/// be called from any number of threads, and serves each device one at a time.
public final class Sender {

  private final DeviceLock turns = new DeviceLock();
  private final Timeouts timeouts;
  private final Consumer<byte[]> rehearsal;

  /// @param rehearsal takes what is sent to [Address.Rehearsal]
  public Sender(Timeouts timeouts, Consumer<byte[]> rehearsal) {
    this.timeouts = timeouts;
    this.rehearsal = rehearsal;
  }

  /// Sends to a device that says nothing: [Delivery.Confirmed] does not come back.
  public Delivery send(Address address, byte[] bytes) {
    return send(address, StatusSupport.MUTE, bytes);
  }

  /// Sends to a printer. When it says before the job that it cannot print, nothing leaves; when it
  /// says afterwards that it could not, the job was cut off.
  ///
  /// @param dialogue what the printer answers; nothing where the address [Address#isTwoWay] not
  public Delivery send(Address address, StatusSupport dialogue, byte[] bytes) {
    StatusSupport spoken = address.isTwoWay() ? dialogue : StatusSupport.MUTE;
    return turns.take(address, () -> deliver(address, spoken, bytes));
  }

  private Delivery deliver(Address address, StatusSupport dialogue, byte[] bytes) {
    if (address instanceof Address.Rehearsal) {
      rehearsal.accept(bytes.clone());
      return new Delivery.Sent();
    }
    Delivery delivery =
        new JobTransmission(Connections.to(address, timeouts), timeouts, dialogue).send(bytes);
    return delivery instanceof Delivery.CutOff cutOff && dialogue.status()
        ? explained(address, cutOff)
        : delivery;
  }

  /// Asks the printer why it took no more, over a new connection: the old one is full or gone.
  private Delivery explained(Address address, Delivery.CutOff cutOff) {
    if (cutOff.trouble() != Trouble.HANGING && cutOff.trouble() != Trouble.BROKEN) {
      return cutOff;
    }
    PrinterStatus status = new StatusQuery(Connections.to(address, timeouts), timeouts).status();
    return status instanceof PrinterStatus.Told told && told.obstacle().isPresent()
        ? new Delivery.CutOff(
            cutOff.bytesWritten(), told.obstacle().get(), cutOff.detail() + "; then: " + told)
        : cutOff;
  }

  /// How a printer is, within some two seconds and the time of connecting.
  ///
  /// [PrinterStatus.Busy] at once while a job is on its way there, [PrinterStatus.Unknown] where
  /// the address [Address#isTwoWay] not.
  public PrinterStatus status(Address address) {
    if (!address.isTwoWay()) {
      return new PrinterStatus.Unknown();
    }
    return turns
        .takeIfFree(
            address, () -> new StatusQuery(Connections.to(address, timeouts), timeouts).status())
        .orElseGet(PrinterStatus.Busy::new);
  }
}
