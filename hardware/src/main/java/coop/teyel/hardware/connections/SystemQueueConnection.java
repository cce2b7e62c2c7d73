package coop.teyel.hardware.connections;

import coop.teyel.hardware.connections.ports.PrintServices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.jspecify.annotations.Nullable;

/// A printer queue of the operating system, which takes a job as a whole and says nothing about
/// paper.
///
/// What the queue refuses counts as cut off: its programs do not tell how far they came.
final class SystemQueueConnection implements Connection {

  private final Address.SystemQueue address;
  private final Timeouts timeouts;
  private final ByteArrayOutputStream job = new ByteArrayOutputStream();
  private final CompletableFuture<Void> taken = new CompletableFuture<>();
  private @Nullable PrintService service;

  SystemQueueConnection(Address.SystemQueue address, Timeouts timeouts) {
    this.address = address;
    this.timeouts = timeouts;
  }

  @Override
  public void open() throws Unreachable {
    Duration limit = timeouts.step();
    List<PrintService> all =
        TimeLimited.ask(limit, PrintServices::all)
            .answer()
            .orElseThrow(
                () -> new Unreachable(Trouble.HANGING, "the system does not name its printers"));
    PrintService found =
        all.stream()
            .filter(one -> one.getName().equals(address.name()))
            .findFirst()
            .orElseThrow(() -> new Unreachable(Trouble.NOT_FOUND, "no queue " + address.name()));
    if (!TimeLimited.ask(limit, () -> accepts(found)).answer().orElse(false)) {
      throw new Unreachable(Trouble.REFUSED, address.name() + " takes no jobs");
    }
    service = found;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    job.write(bytes, offset, length);
  }

  @Override
  public int read(byte[] into, Duration limit) {
    return 0;
  }

  @Override
  public void finish() throws IOException {
    Thread.ofPlatform().daemon().name("printer-queue").start(this::hand);
    try {
      taken.get();
    } catch (ExecutionException | CancellationException e) {
      throw new IOException(address.name() + " did not take the job", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    taken.cancel(false);
  }

  private void hand() {
    try {
      PrintService open = Optional.ofNullable(service).orElseThrow();
      open.createPrintJob()
          .print(new SimpleDoc(job.toByteArray(), DocFlavor.BYTE_ARRAY.AUTOSENSE, null), null);
      taken.complete(null);
    } catch (PrintException | RuntimeException e) {
      taken.completeExceptionally(e);
    }
  }

  private static boolean accepts(PrintService service) {
    return service.getAttribute(PrinterIsAcceptingJobs.class)
        != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
  }
}
