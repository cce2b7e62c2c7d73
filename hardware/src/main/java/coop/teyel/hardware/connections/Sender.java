package coop.teyel.hardware.connections;

import java.util.function.Consumer;

/// Brings finished bytes to a device and says how far they came.
///
/// Blocks the calling thread at most for the time of its [Patience] and the time that the device
/// needs for the bytes; trouble is an answer, never an exception. Each job opens and closes its
/// connection: a network printer serves one client at a time. Two threads must not send to the same
/// address at once.
public final class Sender {

  private final Patience patience;
  private final Consumer<byte[]> rehearsal;

  /// @param rehearsal takes what is sent to [Address.Rehearsal]
  public Sender(Patience patience, Consumer<byte[]> rehearsal) {
    this.patience = patience;
    this.rehearsal = rehearsal;
  }

  public Delivery send(Address address, byte[] bytes) {
    return switch (address) {
      case Address.Tcp tcp -> new Shipment(new TcpLine(tcp, patience), patience).send(bytes);
      case Address.Serial serial ->
          new Shipment(new SerialLine(serial, patience), patience).send(bytes);
      case Address.SystemQueue queue ->
          new Shipment(new QueueLine(queue, patience), patience).send(bytes);
      case Address.DeviceFile file -> new Shipment(new DeviceLine(file), patience).send(bytes);
      case Address.Rehearsal() -> {
        rehearsal.accept(bytes.clone());
        yield new Delivery.Sent();
      }
    };
  }
}
