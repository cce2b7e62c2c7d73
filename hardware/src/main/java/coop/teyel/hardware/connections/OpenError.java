package coop.teyel.hardware.connections;

import coop.teyel.hardware.connections.Connection.Unreachable;

/// What the operating system's number for a serial port that does not open means.
///
/// The numbers are those of errno.h on Linux and macOS, which agree where no other is named, and
/// the system error codes of Windows. Error 2 for a path that exists comes from the library itself:
/// this program has the port open already.
final class OpenError {

  private OpenError() {}

  static Unreachable onUnix(String path, int number) {
    return switch (number) {
      case 2 -> refused(path + " is held by this program");
      case 1, 13 -> refused("no permission for " + path + "; on Linux: group dialout");
      // 11 and, on macOS, 35: another program has locked it
      case 11, 16, 35 -> refused(path + " is held by another program");
      case 22, 25 -> refused(path + " is no serial port");
      case 5, 6, 19 -> new Unreachable(Trouble.NOT_FOUND, "nothing is connected at " + path);
      default -> refused(path + " does not open, error " + number);
    };
  }

  static Unreachable onWindows(String path, int number) {
    return switch (number) {
      case 2, 3 -> new Unreachable(Trouble.NOT_FOUND, "no port " + path);
      case 5, 32 -> refused(path + " is held by another program");
      default -> refused(path + " does not open, error " + number);
    };
  }

  private static Unreachable refused(String detail) {
    return new Unreachable(Trouble.REFUSED, detail);
  }
}
