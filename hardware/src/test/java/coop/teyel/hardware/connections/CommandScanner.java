package coop.teyel.hardware.connections;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Tells status requests from the bytes of a job, however they are cut into packets.
///
/// What looks like a request within the dots of a picture or the text of a code is none, so it
/// knows how long those are.
final class CommandScanner {

  private static final int DLE = 0x10;
  private static final int EOT = 0x04;
  private static final int ESC = 0x1B;
  private static final int GS = 0x1D;
  private static final int LONGEST_HEAD = 8;

  private final IntConsumer job;
  private final int[] head = new int[LONGEST_HEAD];
  private int length;
  private long dataLeft;

  /// @param job gets every byte that is no request
  CommandScanner(IntConsumer job) {
    this.job = job;
  }

  /// Takes the next byte; the request that it completes.
  Optional<StatusRequest> take(int value) {
    if (dataLeft > 0) {
      dataLeft--;
      job.accept(value);
      return Optional.empty();
    }
    head[length++] = value;
    if (length > 1 && !isKnown()) {
      // it may begin the next command
      length--;
      end();
      head[length++] = value;
    }
    if (length == 1) {
      if (value != DLE && value != ESC && value != GS) {
        end();
      }
      return Optional.empty();
    }
    return length < headLength() ? Optional.empty() : complete();
  }

  /// Nothing more comes: a command that was begun belongs to the job.
  void end() {
    Arrays.stream(head, 0, length).forEach(job);
    length = 0;
  }

  private boolean isKnown() {
    return switch (head[0]) {
      case DLE -> head[1] == EOT;
      case ESC -> head[1] == '*';
      case GS -> "rvk(".indexOf(head[1]) >= 0;
      default -> false;
    };
  }

  private int headLength() {
    return switch (head[1]) {
      case EOT, 'r' -> 3;
      case 'k' -> 4;
      case '*', '(' -> 5;
      default -> 8;
    };
  }

  private Optional<StatusRequest> complete() {
    int argument = head[2];
    if (head[1] == EOT || head[1] == 'r') {
      length = 0;
      return Optional.of(
          head[0] == DLE
              ? new StatusRequest.RealTime(argument)
              : new StatusRequest.AfterJob(argument));
    }
    dataLeft =
        switch (head[1]) {
          case '*' -> (long) word(3) * (argument >= 32 ? 3 : 1);
          case '(' -> word(3);
          // the older form ends with a zero instead, and has no dots
          case 'k' -> argument >= 'A' ? head[3] : 0;
          default -> (long) word(4) * word(6);
        };
    end();
    return Optional.empty();
  }

  private int word(int index) {
    return head[index] + 256 * head[index + 1];
  }
}
