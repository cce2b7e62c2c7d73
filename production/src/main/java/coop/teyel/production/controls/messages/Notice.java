package coop.teyel.production.controls.messages;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import java.time.Duration;

/// Tells what happened: done, or refused with what to do next. Each has its own sign and sound.
///
/// One at a time lies over the screen, the latest. An undo that it covers comes back when it goes,
/// for what is left of its ten seconds.
public final class Notice {

  private static final Duration DONE = Duration.ofSeconds(4);
  private static final Duration UNDO = Duration.ofSeconds(10);
  private static final Duration REFUSED = Duration.ofSeconds(8);

  private Notice() {}

  /// It worked.
  public static void done(String text) {
    notices().show(words(text, "done"), DONE);
  }

  /// It worked, and can be taken back for ten seconds.
  public static void done(String text, String undoText, SerializableConsumer<CommandId> undo) {
    Div words = words(text, "done");
    NoticeStack notices = notices();
    ActButton button =
        new ActButton(
            undoText,
            command -> {
              notices.forget(words);
              undo.accept(command);
            });
    words.add(button.icon("undo"));
    notices.showUndo(words, UNDO);
  }

  /// It did not happen; `text` says what to do.
  public static void refused(String text) {
    notices().show(words(text, "refused"), REFUSED);
  }

  private static Div words(String text, String kind) {
    Div words = new Div(new Icon(kind), new Span(text));
    words.addClassNames("notice", "notice-" + kind);
    words.getElement().setAttribute("role", kind.equals("refused") ? "alert" : "status");
    return words;
  }

  private static NoticeStack notices() {
    return NoticeStack.of(UI.getCurrent());
  }
}
