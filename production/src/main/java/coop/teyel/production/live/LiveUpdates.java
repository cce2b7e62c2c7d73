package coop.teyel.production.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells whoever listens what has changed, after it was committed.
@Component
public class LiveUpdates {

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Executor executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("live").factory());

  /// Runs `told` on a thread of its own after each update of that kind, until the returned runnable
  /// is run.
  public Runnable subscribe(Class<? extends LiveUpdate> kind, Runnable told) {
    Listener listener = new Listener(kind, told);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void changed(LiveUpdate update) {
    executor.execute(() -> tell(update));
  }

  private void tell(LiveUpdate update) {
    listeners.stream()
        .filter(listener -> listener.kind().isInstance(update))
        .forEach(listener -> listener.told().run());
  }

  private record Listener(Class<? extends LiveUpdate> kind, Runnable told) {}
}
