package coop.teyel.hardware.connections;

import java.util.function.Consumer;

/// Brings finished bytes to devices, says how far they came, and asks printers how they are.
///
/// Trouble is an answer, never an exception. Each job opens and closes its connection: a network
/// printer serves one client at a time. Blocks the calling thread for the time of its [Patience]
/// and the time that the device needs for the bytes, so each printer gets a thread of its own; may
/// be called from any number of threads, and serves each device one at a time.
public final class Sender {

  private final Turns turns = new Turns();
  private final Patience patience;
  private final Consumer<byte[]> rehearsal;

  /// @param rehearsal takes what is sent to [Address.Rehearsal]
  public Sender(Patience patience, Consumer<byte[]> rehearsal) {
    this.patience = patience;
    this.rehearsal = rehearsal;
  }

  /// Sends to a device that says nothing: [Delivery.Confirmed] does not come back.
  public Delivery send(Address address, byte[] bytes) {
    return send(address, Dialogue.MUTE, bytes);
  }

  /// Sends to a printer. When it says before the job that it cannot print, nothing leaves; when it
  /// says afterwards that it could not, the job was cut off.
  ///
  /// @param dialogue what the printer answers; nothing where the address [Address#isTwoWay] not
  public Delivery send(Address address, Dialogue dialogue, byte[] bytes) {
    Dialogue spoken = address.isTwoWay() ? dialogue : Dialogue.MUTE;
    return turns.take(address, () -> deliver(address, spoken, bytes));
  }

  private Delivery deliver(Address address, Dialogue dialogue, byte[] bytes) {
    if (address instanceof Address.Rehearsal) {
      rehearsal.accept(bytes.clone());
      return new Delivery.Sent();
    }
    Delivery delivery = new Shipment(line(address), patience, dialogue).send(bytes);
    return delivery instanceof Delivery.CutOff cutOff && dialogue.status()
        ? explained(address, cutOff)
        : delivery;
  }

  /// Asks the printer why it took no more, over a new connection: the old one is full or gone.
  private Delivery explained(Address address, Delivery.CutOff cutOff) {
    if (cutOff.trouble() != Trouble.HANGING && cutOff.trouble() != Trouble.BROKEN) {
      return cutOff;
    }
    PrinterStatus status = new Inquiry(line(address), patience).status();
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
        .takeIfFree(address, () -> new Inquiry(line(address), patience).status())
        .orElseGet(PrinterStatus.Busy::new);
  }

  private Line line(Address address) {
    return switch (address) {
      case Address.Tcp tcp -> new TcpLine(tcp, patience);
      case Address.Serial serial -> new SerialLine(serial, patience);
      case Address.SystemQueue queue -> new QueueLine(queue, patience);
      case Address.DeviceFile file -> new DeviceLine(file, patience);
      case Address.Rehearsal _ -> throw new IllegalArgumentException("a rehearsal has no line");
    };
  }
}
