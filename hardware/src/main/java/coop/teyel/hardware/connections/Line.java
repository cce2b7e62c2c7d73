package coop.teyel.hardware.connections;

import java.io.Closeable;
import java.io.IOException;

/// One connection for one job.
///
/// Every method may hang for ever; [#close] is then called from another thread and must make the
/// hanging call return or throw.
interface Line extends Closeable {

  /// Connects; nothing is sent yet.
  void open() throws Unreachable;

  /// Hands over all these bytes.
  void write(byte[] bytes, int offset, int length) throws IOException;

  /// Makes sure, as far as the connection can tell, that everything arrived.
  void finish() throws IOException;

  /// The device cannot be connected to.
  final class Unreachable extends Exception {

    private final Trouble trouble;

    Unreachable(Trouble trouble, String detail) {
      super(detail, null, false, false);
      this.trouble = trouble;
    }

    Trouble trouble() {
      return trouble;
    }

    String detail() {
      return String.valueOf(getMessage());
    }
  }
}
