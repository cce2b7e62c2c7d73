package coop.teyel.hardware.rehearsal;

import java.util.Arrays;

/// The bytes of a job, read once from the beginning.
final class JobBytes {

  private final byte[] bytes;
  private int position;

  JobBytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  int position() {
    return position;
  }

  boolean hasMore() {
    return position < bytes.length;
  }

  int next() {
    return take(1)[0] & 0xFF;
  }

  /// Two bytes, the low one first.
  int nextPair() {
    int low = next();
    return low | next() << 8;
  }

  byte[] take(int count) {
    if (count < 0 || count > bytes.length - position) {
      position = bytes.length;
      throw new EndOfTape();
    }
    position += count;
    return Arrays.copyOfRange(bytes, position - count, position);
  }

  /// The bytes up to a zero, which is read too.
  byte[] takeToZero() {
    int start = position;
    while (next() != 0) {
      // Reading on is all there is to do.
    }
    return Arrays.copyOfRange(bytes, start, position - 1);
  }

  /// A command wanted more bytes than there are.
  static final class EndOfTape extends RuntimeException {

    EndOfTape() {
      super("the job ends within a command", null, false, false);
    }
  }
}
