package coop.teyel.hardware.customerdisplay;

import java.io.Closeable;
import java.io.IOException;

/// An open way to a display. Used by one thread.
public interface DisplayPort extends Closeable {

  /// Hands over all these bytes or throws. May take some seconds, never longer.
  void write(byte[] bytes) throws IOException;

  /// False as soon as the display is known to be unplugged.
  boolean isOpen();

  /// Opens ports to one display, again and again.
  interface Socket {

    /// Throws [Missing] when nothing is plugged in, another exception when something refuses.
    DisplayPort open() throws IOException;
  }

  /// There is no such port now.
  final class Missing extends IOException {

    public Missing(String path) {
      super("no port " + path);
    }
  }
}
