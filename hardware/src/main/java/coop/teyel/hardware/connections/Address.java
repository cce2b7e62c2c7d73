package coop.teyel.hardware.connections;

import java.util.Optional;

/// Where a device is. [#parse] and `toString` are inverse to each other: `tcp:192.168.1.50:9100`,
/// `serial:/dev/ttyUSB0:9600:8N1:rtscts`, `file:/dev/usb/lp0`, `queue:Kitchen printer`,
/// `rehearsal`.
public sealed interface Address {

  /// A printer on the network. An IPv6 address stands without brackets here and in brackets in
  /// text.
  record Tcp(String host, int port) implements Address {

    /// The port on which receipt printers listen.
    public static final int USUAL_PORT = 9100;

    public Tcp {
      AddressText.checkWord(host);
      AddressText.checkRange(port, 1, 65_535);
    }

    @Override
    public String toString() {
      return "tcp:" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /// A serial port: a path such as `/dev/serial/by-id/…`, or `COM3`, and how to talk there.
  record Serial(String path, SerialSettings settings) implements Address {

    public Serial {
      AddressText.checkWord(path);
    }

    /// With the usual settings at this speed.
    public Serial(String path, int baud) {
      this(path, SerialSettings.at(baud));
    }

    @Override
    public String toString() {
      return "serial:" + path + ":" + settings;
    }
  }

  /// A device that the operating system shows as a file, such as `/dev/usb/lp0`.
  record DeviceFile(String path) implements Address {

    public DeviceFile {
      AddressText.checkWord(path);
    }

    @Override
    public String toString() {
      return "file:" + path;
    }
  }

  /// A printer that is set up in the operating system, which takes the bytes as they are and brings
  /// them to it when it can. The name is the system's own, spaces and letters of any script
  /// included.
  record SystemQueue(String name) implements Address {

    public SystemQueue {
      AddressText.checkName(name);
    }

    @Override
    public String toString() {
      return "queue:" + name;
    }
  }

  /// No device: the paper is drawn on a screen.
  record Rehearsal() implements Address {

    @Override
    public String toString() {
      return "rehearsal";
    }
  }

  /// Whether something can come back: a printer's status, and that it came to the end of a job.
  default boolean isTwoWay() {
    return switch (this) {
      case Tcp _, Serial _, DeviceFile _ -> true;
      case SystemQueue _, Rehearsal _ -> false;
    };
  }

  /// Reads what a person typed; empty when it is no address. The port and the settings may be left
  /// out.
  static Optional<Address> parse(String text) {
    return AddressText.parse(text);
  }
}
