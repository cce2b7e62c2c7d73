package coop.teyel.production;

import coop.teyel.hardware.printing.PrintQueue;
import coop.teyel.hardware.printing.PrintRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A print queue without a printer: it keeps the wishes whose facts were committed.
public final class PrintedPapers implements PrintQueue {

  private final List<PrintRequest> requests = new CopyOnWriteArrayList<>();

  @Override
  public void enqueue(PrintRequest request) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            requests.add(request);
          }
        });
  }

  /// All wishes for papers about a fact, the first one first.
  public List<PrintRequest> of(String reference) {
    return requests.stream().filter(request -> request.reference().equals(reference)).toList();
  }
}
