package coop.teyel.hardware.connections;

/// Makes the connection that fits an address. It is opened by its first use.
public final class Connections {

  private Connections() {}

  /// The connection for `address`, not opened yet.
  ///
  /// @throws IllegalArgumentException for [Address.Rehearsal], which nothing is connected to
  public static Connection to(Address address, Timeouts timeouts) {
    return switch (address) {
      case Address.Tcp tcp -> new TcpConnection(tcp, timeouts);
      case Address.Serial serial -> new SerialConnection(serial, timeouts);
      case Address.SystemQueue queue -> new SystemQueueConnection(queue, timeouts);
      case Address.DeviceFile file -> new DeviceFileConnection(file, timeouts);
      case Address.Rehearsal _ ->
          throw new IllegalArgumentException("nothing is connected to a rehearsal");
    };
  }
}
