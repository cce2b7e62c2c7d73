package coop.teyel.hardware.connections;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A question to the operating system that may take for ever, asked on a thread of its own.
///
/// An answer that comes too late is thrown away; its thread ends when the system lets go of it.
public final class TimeLimited<T> {

  private final FutureTask<T> task;
  private final long deadline;

  private TimeLimited(Duration limit, Callable<T> question) {
    this.task = new FutureTask<>(question);
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  public static <T> TimeLimited<T> ask(Duration limit, Callable<T> question) {
    TimeLimited<T> bounded = new TimeLimited<>(limit, question);
    Thread.ofPlatform().daemon().name("device-question").start(bounded.task);
    return bounded;
  }

  /// Waits until the limit is over; empty when there is no answer or an error by then.
  public Optional<T> answer() {
    try {
      return Optional.of(task.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // No answer is what the caller is told.
    }
    return Optional.empty();
  }

  /// Like [#answer], where the error matters: an [InterruptedIOException] when it takes too long.
  T answerOrFail() throws IOException {
    try {
      return task.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new InterruptedIOException("it takes too long");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
