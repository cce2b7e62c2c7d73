package coop.teyel.production.controls.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.controls.input.ActButton;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@WorkshopBootTest
class NoticeViewTests extends ViewTestBase {

  private final List<String> undone = new ArrayList<>();

  @Test
  void onlyTheLatestLiesOverTheScreen() {
    Notice.done("first");
    Notice.refused("second");
    Notice.done("third");
    assertThat(shown()).containsExactly("third");
  }

  @Test
  void anUndoThatWasCoveredComesBackWhenWhatCoversItGoes() {
    undoable("cut");
    undoable("sewn");
    Notice.refused("no such code");
    assertThat(shown()).containsExactly("no such code");
    close();
    assertThat(shown()).containsExactly("sewn undo");
    tapUndo();
    assertThat(undone).containsExactly("sewn");
    assertThat(shown()).containsExactly("cut undo");
    tapUndo();
    assertThat(undone).containsExactly("sewn", "cut");
    assertThat(shown()).isEmpty();
  }

  @Test
  void anUndoThatWasClosedByItsTimeDoesNotComeBack() {
    Notice.done("first");
    close();
    assertThat(shown()).isEmpty();
  }

  private void undoable(String what) {
    Notice.done(what, "undo", _ -> undone.add(what));
  }

  private void tapUndo() {
    tap(find(ActButton.class, notification()).single());
    roundTrip();
  }

  private void close() {
    notification().close();
    roundTrip();
  }

  private Notification notification() {
    return find(Notification.class).all().stream()
        .filter(Notification::isOpened)
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown() {
    return find(Notification.class).all().stream()
        .filter(Notification::isOpened)
        .map(NoticeViewTests::words)
        .toList();
  }

  private static String words(Component notice) {
    return notice
        .getChildren()
        .flatMap(Component::getChildren)
        .map(part -> part.getElement().getTextRecursively())
        .filter(part -> !part.isBlank())
        .reduce((left, right) -> left + " " + right)
        .orElse("");
  }
}
