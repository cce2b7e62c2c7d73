package coop.teyel.production.controls.messages;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The notices of one browser window: the latest is shown, undos under it wait.
final class NoticeStack implements Serializable {

  private final Deque<Waiting> undos = new ArrayDeque<>();
  private @Nullable Notification shown;

  static NoticeStack of(UI ui) {
    NoticeStack there = ComponentUtil.getData(ui, NoticeStack.class);
    NoticeStack stack = there == null ? new NoticeStack() : there;
    ComponentUtil.setData(ui, NoticeStack.class, stack);
    return stack;
  }

  /// Shows `words` in the place of what is shown now.
  void show(Div words, Duration time) {
    Notification before = shown;
    Notification notification = new Notification(words);
    notification.setDuration(Math.toIntExact(time.toMillis()));
    notification.setPosition(Position.TOP_CENTER);
    notification.addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        gone(notification);
      }
    });
    shown = notification;
    notification.open();
    if (before != null) {
      before.close();
    }
  }

  /// Shows `words`, and again when what covers them goes before their time is over.
  void showUndo(Div words, Duration time) {
    undos.push(new Waiting(words, System.nanoTime() + time.toNanos()));
    show(words, time);
  }

  /// Takes an undo away that was used.
  void forget(Div words) {
    undos.removeIf(waiting -> waiting.words.equals(words));
    Notification present = shown;
    if (present != null) {
      present.close();
    }
  }

  /// Closed by its time, by its undo or by a later notice: only the last shown one makes room.
  private void gone(Notification notification) {
    if (!notification.equals(shown)) {
      return;
    }
    shown = null;
    undos.removeIf(waiting -> !waiting.left().isPositive());
    if (!undos.isEmpty()) {
      show(undos.element().words, undos.element().left());
    }
  }

  private record Waiting(Div words, long until) implements Serializable {

    Duration left() {
      return Duration.ofNanos(until - System.nanoTime());
    }
  }
}
