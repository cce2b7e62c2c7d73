package coop.teyel.hardware.connections;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The inside of a simulated printer: takes jobs byte by byte, answers status requests as Epson's
/// do, and has a roll of paper that a test ends and replaces.
///
/// Without paper it answers `DLE EOT` only, and the job stays in its buffer.
public final class PrinterFirmware {

  private static final int READY = 0b0001_0010;
  private static final int OFFLINE = 0b0000_1000;
  private static final int COVER_OPEN = 0b0000_0100;
  private static final int STOPPED = 0b0010_0000;
  private static final int NEAR_END = 0b0000_1100;
  private static final int PAPER_OUT = 0b0110_0000;

  private final List<Printed> papers = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream jobs = new ByteArrayOutputStream();
  // what a test has it answer instead of the truth, by the number of the request
  private final Map<Integer, Integer> answers = new HashMap<>();
  private @Nullable Integer confirmation;
  private boolean isMute;
  private boolean isNeverConfirming;
  private boolean hasPaper = true;
  private boolean isPaperNearEnd;
  private boolean isCoverOpen;
  private int paperEndsInJob = 1;
  private int paperEndsAfter = Integer.MAX_VALUE;

  /// What one connection brought, less the status requests.
  ///
  /// @param isWhole whether there was paper to the end
  /// @param begunAt when its first byte came, by [System#nanoTime]
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Printed(byte[] bytes, boolean isWhole, long begunAt) {}

  /// Everything that came out, in the order in which the connections ended.
  public List<Printed> papers() {
    return papers;
  }

  /// The bytes of all jobs, also of those that are still coming.
  public synchronized byte[] job() {
    return jobs.toByteArray();
  }

  /// How many bytes of jobs have come.
  public synchronized int received() {
    return jobs.size();
  }

  /// Answers `DLE EOT n` so, until paper is pulled or put in.
  public synchronized void answer(int n, int answer) {
    answers.put(n, answer);
  }

  /// Answers `GS r` so.
  public synchronized void confirmWith(int answer) {
    confirmation = answer;
  }

  /// Answers `DLE EOT` only.
  public synchronized void neverConfirm() {
    isNeverConfirming = true;
  }

  /// Answers nothing any more.
  public synchronized void fallSilent() {
    isMute = true;
  }

  public synchronized void pullPaper() {
    hasPaper = false;
    answers.clear();
  }

  /// The paper ends after so many bytes of the next job, or of the one that is coming.
  public synchronized void endPaperAfter(int bytes) {
    endPaperIn(papers.size() + 1, bytes);
  }

  /// The paper ends after so many bytes of a job.
  ///
  /// @param job counted from 1, the first that it ever got
  public synchronized void endPaperIn(int job, int bytes) {
    paperEndsInJob = job;
    paperEndsAfter = bytes;
  }

  public synchronized void endPaperSoon() {
    isPaperNearEnd = true;
  }

  public synchronized void openCover(boolean isOpen) {
    isCoverOpen = isOpen;
  }

  public synchronized void newRoll() {
    hasPaper = true;
    isPaperNearEnd = false;
    paperEndsAfter = Integer.MAX_VALUE;
    answers.clear();
  }

  /// Begins to listen to one more connection.
  Session session() {
    return new Session();
  }

  private synchronized void print(int value, int jobBytes) {
    jobs.write(value);
    if (papers.size() + 1 >= paperEndsInJob && jobBytes >= paperEndsAfter) {
      pullPaper();
    }
  }

  private synchronized Optional<byte[]> end(byte[] job, long begunAt) {
    if (job.length == 0) {
      return Optional.empty();
    }
    papers.add(new Printed(job, hasPaper, begunAt));
    return Optional.of(job);
  }

  private synchronized int answerTo(StatusRequest request) {
    if (isMute) {
      return -1;
    }
    return switch (request) {
      case StatusRequest.RealTime(int n) -> answers.getOrDefault(n, status(n));
      case StatusRequest.AfterJob _ -> confirmation();
    };
  }

  private int status(int n) {
    boolean isStopped = isCoverOpen || !hasPaper;
    return switch (n) {
      case 1 -> READY | (isStopped ? OFFLINE : 0);
      case 2 -> READY | (isCoverOpen ? COVER_OPEN : 0) | (hasPaper ? 0 : STOPPED);
      case 4 -> READY | (hasPaper ? 0 : PAPER_OUT) | (isPaperNearEnd || !hasPaper ? NEAR_END : 0);
      default -> READY;
    };
  }

  private int confirmation() {
    if (isNeverConfirming || !hasPaper || isCoverOpen) {
      return -1;
    }
    return confirmation != null ? confirmation : (isPaperNearEnd ? 0b11 : 0);
  }

  /// One connection, on which a request may have come half.
  final class Session {

    private final ByteArrayOutputStream job = new ByteArrayOutputStream();
    private final CommandScanner commands = new CommandScanner(this::print);
    private long begunAt;

    /// How many bytes of the job have come.
    int received() {
      return job.size();
    }

    /// Takes one byte; the answer to it, or -1.
    int take(int value) {
      return commands.take(value).map(PrinterFirmware.this::answerTo).orElse(-1);
    }

    /// What came is out now; empty when it was nothing but requests.
    Optional<byte[]> close() {
      commands.end();
      return end(job.toByteArray(), begunAt);
    }

    private void print(int value) {
      if (job.size() == 0) {
        begunAt = System.nanoTime();
      }
      job.write(value);
      PrinterFirmware.this.print(value, job.size());
    }
  }
}
