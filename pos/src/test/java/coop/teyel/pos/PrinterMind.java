package coop.teyel.pos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What goes on in a printer: it takes jobs, answers questions as Epson's do, and runs out of paper
/// when a test wants it.
///
/// Without paper it answers `DLE EOT` only. Questions are never sent together with what follows
/// them, so they are found at the end of what came.
public final class PrinterMind {

  private static final int GOOD = 0b0001_0010;
  private static final int OFFLINE = 0b0000_1000;
  private static final int COVER = 0b0000_0100;
  private static final int STOPPED = 0b0010_0000;
  private static final int NEAR_END = 0b0000_1100;
  private static final int END = 0b0110_0000;
  private static final int QUESTION = 3;

  private final List<Printed> papers = new CopyOnWriteArrayList<>();
  private boolean hasPaper = true;
  private boolean isPaperEnding;
  private boolean isCoverOpen;
  private int paperEndsIn = 1;
  private int paperEndsAfter = Integer.MAX_VALUE;

  /// What came out for one job.
  ///
  /// @param begunAt when its first bytes came, by [System#nanoTime]
  @SuppressWarnings("ArrayRecordComponent") // looked at and never compared
  public record Printed(byte[] bytes, boolean isWhole, long begunAt) {}

  /// Everything that came out, in order.
  public List<Printed> papers() {
    return papers;
  }

  public synchronized void pullPaper() {
    hasPaper = false;
  }

  /// The paper ends after so many bytes of the next job.
  public synchronized void endPaperAfter(int bytes) {
    endPaperIn(papers.size() + 1, bytes);
  }

  /// The paper ends after so many bytes of a job.
  ///
  /// @param job counted from 1, the first that it ever got
  public synchronized void endPaperIn(int job, int bytes) {
    paperEndsIn = job;
    paperEndsAfter = bytes;
  }

  public synchronized void endPaperSoon() {
    isPaperEnding = true;
  }

  public synchronized void openCover(boolean isOpen) {
    isCoverOpen = isOpen;
  }

  public synchronized void newRoll() {
    hasPaper = true;
    isPaperEnding = false;
    paperEndsAfter = Integer.MAX_VALUE;
  }

  /// Serves one connection to its end; what came out is kept before that.
  public void serve(InputStream in, OutputStream out) throws IOException {
    ByteArrayOutputStream job = new ByteArrayOutputStream();
    byte[] chunk = new byte[4_096];
    long begunAt = 0;
    try {
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        long now = System.nanoTime();
        job.write(chunk, 0, length);
        answer(job, out);
        begunAt = begunAt == 0 && job.size() > 0 ? now : begunAt;
      }
    } finally {
      keep(job.toByteArray(), begunAt);
    }
  }

  private synchronized void keep(byte[] job, long begunAt) {
    if (job.length > 0) {
      papers.add(new Printed(job, hasPaper, begunAt));
    }
  }

  private void answer(ByteArrayOutputStream job, OutputStream out) throws IOException {
    byte[] all = job.toByteArray();
    boolean asked = endsWith(all, 0x10, 0x04);
    boolean confirmed = endsWith(all, 0x1D, 'r');
    int length = asked || confirmed ? all.length - QUESTION : all.length;
    print(length);
    if (asked || confirmed) {
      job.reset();
      job.write(all, 0, length);
      int answer = asked ? status(all[all.length - 1]) : confirmation();
      if (answer >= 0) {
        out.write(answer);
      }
    }
  }

  private static boolean endsWith(byte[] all, int first, int second) {
    int start = all.length - QUESTION;
    return start >= 0 && Arrays.equals(all, start, start + 2, bytes(first, second), 0, 2);
  }

  private static byte[] bytes(int first, int second) {
    return new byte[] {(byte) first, (byte) second};
  }

  private synchronized void print(int bytes) {
    if (papers.size() + 1 >= paperEndsIn && bytes >= paperEndsAfter) {
      hasPaper = false;
    }
  }

  private synchronized int status(int question) {
    boolean isStopped = isCoverOpen || !hasPaper;
    return switch (question) {
      case 1 -> GOOD | (isStopped ? OFFLINE : 0);
      case 2 -> GOOD | (isCoverOpen ? COVER : 0) | (hasPaper ? 0 : STOPPED);
      case 4 -> GOOD | (hasPaper ? 0 : END) | (isPaperEnding || !hasPaper ? NEAR_END : 0);
      default -> -1;
    };
  }

  private synchronized int confirmation() {
    return hasPaper && !isCoverOpen ? (isPaperEnding ? 0b11 : 0) : -1;
  }
}
