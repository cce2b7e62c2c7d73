package coop.teyel.hardware.connections;

import java.util.Optional;

/// Where a device is. [#parse] and `toString` are inverse to each other: `tcp:192.168.1.50:9100`,
/// `serial:/dev/ttyUSB0:9600`, `file:/dev/usb/lp0`, `rehearsal`.
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

  /// A serial port, 8 bits, no parity, one stop bit: a path such as `/dev/serial/by-id/…`, or
  /// `COM3`.
  record Serial(String path, int baud) implements Address {

    /// What most receipt printers are set to when they are new.
    public static final int USUAL_BAUD = 9_600;

    public Serial {
      AddressText.checkWord(path);
      AddressText.checkRange(baud, 300, 921_600);
    }

    @Override
    public String toString() {
      return "serial:" + path + ":" + baud;
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

  /// No device: the paper is drawn on a screen.
  record Rehearsal() implements Address {

    @Override
    public String toString() {
      return "rehearsal";
    }
  }

  /// Reads what a person typed; empty when it is no address. The port and the speed may be left
  /// out.
  static Optional<Address> parse(String text) {
    return AddressText.parse(text);
  }
}
