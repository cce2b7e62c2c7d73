package coop.teyel.pos.peripherals;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.customerdisplay.DisplayProtocol;
import coop.teyel.hardware.drawer.Trigger;
import coop.teyel.hardware.scanning.ScannerFormat;
import java.util.Optional;

/// A device of this place beside the printers, on a serial port. A place has at most one of each
/// kind.
public sealed interface Device {

  /// What a device is for.
  enum Kind {
    /// sends scans; one that types like a keyboard needs no set-up
    SCANNER,
    /// shows 2 × 20 letters to customers
    DISPLAY,
    /// holds the cash; one that hangs on the receipt printer needs no set-up
    DRAWER
  }

  /// How it stands with a device.
  enum Sign {
    /// there is none
    NONE,
    /// all is well, as far as anybody knows
    WORKING,
    /// nothing is plugged in there; it goes on by itself
    WAITING,
    /// the port is there and does not open, or takes nothing
    REFUSED
  }

  /// What it is for.
  Kind kind();

  /// Where it is.
  Address.Serial port();

  /// Reads the path of a port as typed, with or without `serial:` and the speed; empty when it is
  /// none.
  static Optional<Address.Serial> portAt(String typed) {
    String path = typed.strip();
    return Address.parse(path)
        .or(() -> Address.parse("serial:" + path))
        .filter(Address.Serial.class::isInstance)
        .map(Address.Serial.class::cast);
  }

  /// A scanner. Of the port only path and speed count.
  ///
  /// @param format without control characters in prefix and suffix
  record Scanner(Address.Serial port, ScannerFormat format) implements Device {

    /// Refuses what nobody can type.
    public Scanner {
      if ((format.prefix() + format.suffix()).chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("control characters around a scan");
      }
    }

    @Override
    public Kind kind() {
      return Kind.SCANNER;
    }
  }

  /// A customer display. Of the port only path and speed count.
  record Display(Address.Serial port, DisplayProtocol commands) implements Device {

    @Override
    public Kind kind() {
      return Kind.DISPLAY;
    }
  }

  /// A cash drawer of its own.
  record Drawer(Address.Serial port, Trigger trigger) implements Device {

    @Override
    public Kind kind() {
      return Kind.DRAWER;
    }
  }
}
