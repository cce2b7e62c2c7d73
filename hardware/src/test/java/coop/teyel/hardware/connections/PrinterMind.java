package coop.teyel.hardware.connections;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What goes on in a printer: it takes a job byte by byte, and answers questions as Epson's do.
///
/// Without paper it answers `DLE EOT` only, and the job waits in its buffer.
public final class PrinterMind {

  static final int GOOD = 0b0001_0010;

  private final ByteArrayOutputStream job = new ByteArrayOutputStream();
  private final int[] status = {GOOD, GOOD, GOOD, GOOD};
  // Each connection has its own, of which a question may be half there.
  private final Map<Object, List<Integer>> words = new HashMap<>();
  private int confirmation;
  private boolean mute;
  private boolean silentlyConfirming;
  private int paperEndsAfter = Integer.MAX_VALUE;

  /// The next answers to `DLE EOT n`.
  public synchronized void answer(int n, int answer) {
    status[n - 1] = answer;
  }

  public synchronized void confirmWith(int answer) {
    confirmation = answer;
  }

  public synchronized void neverConfirm() {
    silentlyConfirming = true;
  }

  public synchronized void fallSilent() {
    mute = true;
  }

  /// The paper ends after so many bytes of a job.
  public synchronized void paperEndsAfter(int bytes) {
    paperEndsAfter = bytes;
  }

  public synchronized void runOut() {
    status[0] = GOOD | 0b1000;
    status[1] = GOOD | 0b0010_0000;
    status[3] = GOOD | 0b0110_1100;
  }

  public synchronized void newRoll() {
    paperEndsAfter = Integer.MAX_VALUE;
    Arrays.fill(status, GOOD);
  }

  /// The bytes that were no questions.
  public synchronized byte[] job() {
    return job.toByteArray();
  }

  public synchronized int received() {
    return job.size();
  }

  /// Takes one byte that came over a connection; the answer, or -1.
  synchronized int take(Object connection, int value) {
    List<Integer> word = words.computeIfAbsent(connection, _ -> new ArrayList<>());
    word.add(value);
    if (isBeginning(word, 0x10, 0x04)) {
      return word.size() < 3 ? -1 : answered(word, mute ? -1 : status[value - 1]);
    }
    if (isBeginning(word, 0x1D, 'r')) {
      boolean silent = mute || silentlyConfirming || isOutOfPaper();
      return word.size() < 3 ? -1 : answered(word, silent ? -1 : confirmation);
    }
    word.forEach(job::write);
    word.clear();
    if (job.size() >= paperEndsAfter) {
      runOut();
    }
    return -1;
  }

  private boolean isOutOfPaper() {
    return (status[3] & 0b0110_0000) != 0;
  }

  private static boolean isBeginning(List<Integer> word, int first, int second) {
    return word.getFirst() == first && (word.size() < 2 || word.get(1) == second);
  }

  private static int answered(List<Integer> word, int answer) {
    word.clear();
    return answer;
  }
}
