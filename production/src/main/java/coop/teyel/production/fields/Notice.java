package coop.teyel.production.fields;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/// Tells what happened: done, or refused with what to do next. Each has its own sign and sound.
public final class Notice {

  private static final int DONE_MILLIS = 4_000;
  private static final int UNDO_MILLIS = 10_000;
  private static final int REFUSED_MILLIS = 8_000;

  private Notice() {}

  /// It worked.
  public static void done(String text) {
    show(text, "done", DONE_MILLIS);
  }

  /// It worked, and can be taken back for ten seconds.
  public static void done(String text, String undoText, Runnable undo) {
    Notification notification = show(text, "done", UNDO_MILLIS);
    Button button = new Button(undoText, new Icon("undo"));
    button.setDisableOnClick(true);
    button.addClickListener(_ -> {
      notification.close();
      undo.run();
    });
    notification.add(button);
  }

  /// It did not happen; `text` says what to do.
  public static void refused(String text) {
    show(text, "refused", REFUSED_MILLIS);
  }

  private static Notification show(String text, String kind, int millis) {
    Div words = new Div(new Icon(kind), new Span(text));
    words.addClassNames("notice", "notice-" + kind);
    words.getElement().setAttribute("role", kind.equals("refused") ? "alert" : "status");
    Notification notification = new Notification(words);
    notification.setDuration(millis);
    notification.setPosition(Position.TOP_CENTER);
    notification.open();
    return notification;
  }
}
