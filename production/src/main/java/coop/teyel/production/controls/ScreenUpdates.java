package coop.teyel.production.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import coop.teyel.production.live.LiveUpdate;
import coop.teyel.production.live.LiveUpdates;

/// Refreshes open screens after each live update that concerns them.
@org.springframework.stereotype.Component
public class ScreenUpdates {

  private final LiveUpdates updates;

  ScreenUpdates(LiveUpdates updates) {
    this.updates = updates;
  }

  /// While `owner` is on a screen, runs `refresh` in its UI after each update of that kind.
  public void listen(Component owner, Class<? extends LiveUpdate> kind, Runnable refresh) {
    owner.addAttachListener(attached -> {
      UI ui = attached.getUI();
      Runnable end = updates.subscribe(kind, () -> ui.accessLater(refresh::run, () -> {}).run());
      owner.addDetachListener(detached -> {
        end.run();
        detached.unregisterListener();
      });
    });
  }
}
