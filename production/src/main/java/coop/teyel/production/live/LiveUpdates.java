package coop.teyel.production.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells every open screen what happened, after it was committed.
@org.springframework.stereotype.Component
public class LiveUpdates {

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Executor teller =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("happenings").factory());

  /// While `owner` is on a screen, runs `refresh` in its UI after each happening of that kind.
  public void listen(Component owner, Class<? extends LiveUpdate> kind, Runnable refresh) {
    owner.addAttachListener(attached -> {
      Listener listener = new Listener(attached.getUI(), kind, refresh);
      listeners.add(listener);
      owner.addDetachListener(detached -> {
        listeners.remove(listener);
        detached.unregisterListener();
      });
    });
  }

  @TransactionalEventListener(fallbackExecution = true)
  void happened(LiveUpdate happening) {
    teller.execute(() -> tell(happening));
  }

  private void tell(LiveUpdate happening) {
    listeners.stream()
        .filter(listener -> listener.kind().isInstance(happening))
        .forEach(Listener::tell);
  }

  private record Listener(UI ui, Class<? extends LiveUpdate> kind, Runnable refresh) {
    void tell() {
      ui.accessLater(refresh::run, () -> {}).run();
    }
  }
}
