package coop.teyel.production.scans;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/// Whether a browser runs on the computer that Teyel runs on.
final class LocalBrowser {

  private LocalBrowser() {}

  /// @param address as the browser's connection shows it; null when nobody knows
  static boolean is(@Nullable String address) {
    if (address == null) {
      return false;
    }
    try {
      InetAddress other = InetAddress.ofLiteral(address);
      return other.isLoopbackAddress() || NetworkInterface.getByInetAddress(other) != null;
    } catch (IllegalArgumentException | SocketException e) {
      return false;
    }
  }
}
