package coop.teyel.hardware.connections;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/// One connection for one job or one question.
///
/// Every method may hang for ever; [#close] is then called from another thread and must make the
/// hanging call return or throw.
public interface Connection extends Closeable {

  /// Connects; nothing is sent yet.
  void open() throws Unreachable;

  /// Hands over all these bytes.
  void write(byte[] bytes, int offset, int length) throws IOException;

  /// Waits about so long for something from the device: how many bytes came, 0 when it says
  /// nothing, -1 when it hung up. With no time at all, takes what is there.
  int read(byte[] into, Duration limit) throws IOException;

  /// Makes sure, as far as the connection can tell, that everything arrived.
  void finish() throws IOException;

  /// The device cannot be connected to.
  final class Unreachable extends Exception {

    private final Trouble trouble;

    public Unreachable(Trouble trouble, String detail) {
      super(detail, null, false, false);
      this.trouble = trouble;
    }

    public Trouble trouble() {
      return trouble;
    }

    public String detail() {
      return String.valueOf(getMessage());
    }
  }
}
