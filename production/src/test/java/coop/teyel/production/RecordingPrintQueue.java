package coop.teyel.production;

import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.papers.PrintRuns;
import coop.teyel.production.papers.RunProgress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A print queue without a printer: it keeps the wishes whose facts were committed. Papers of a run
/// come out when a test says so.
public final class RecordingPrintQueue implements PrintQueue, PrintRuns {

  private final List<PrintRequest> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> printed = new ConcurrentHashMap<>();
  private final Set<String> paused = ConcurrentHashMap.newKeySet();

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

  @Override
  public RunProgress progress(String run) {
    return new RunProgress(of(run).size(), printed.getOrDefault(run, 0), 0, paused.contains(run));
  }

  @Override
  public void pause(String run) {
    paused.add(run);
  }

  @Override
  public void resume(String run) {
    paused.remove(run);
  }

  /// So many papers of a run came out.
  public void comeOut(String run, int papers) {
    printed.put(run, papers);
  }

  /// All wishes for papers about a fact, or of a run; the first one first.
  public List<PrintRequest> of(String name) {
    return requests.stream()
        .filter(request ->
            List.of(request.reference().id(), request.reference().text()).contains(name)
                || request.run().equals(Optional.of(name)))
        .toList();
  }
}
