package coop.teyel.production.controls.messages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Script;
import java.time.Duration;

/// Notices that nobody touches a screen any more. Before it says so, it asks "Are you still there?"
/// and counts ten seconds down (half of the time, where that is shorter); any touch, key or scan
/// answers.
///
/// The browser measures, so that what is touched need not be sent. Whoever uses it decides what
/// follows. A browser that has lost its server counts nothing.
public final class IdlePrompt extends Div {

  private static final String WATCH = Script.beside(IdlePrompt.class, "still-there.js");
  private static final String AWAKE = "window.teyelAwake?.()";

  private final Duration after;
  private final Runnable nobody;
  private final Span question = new Span();
  private final Button here = new Button();

  /// Runs `nobody` when the screen was not touched for so long; watches nothing yet.
  ///
  /// @param after zero or less: never
  public IdlePrompt(Duration after, Runnable nobody) {
    this.after = after;
    this.nobody = nobody;
    Span left = new LtrText("");
    left.addClassName("seconds-left");
    here.addClassName("here");
    add(question, left, here);
    addClassName("still-there");
    getElement().setAttribute("hidden", true).setAttribute("role", "status");
  }

  /// Watches from now on, or not any more.
  public void watch(boolean isWatching) {
    question.setText(getTranslation("controls.still-there"));
    here.setText(getTranslation("controls.here"));
    getElement().setProperty("watching", isWatching && after.isPositive());
  }

  /// Something came to the screen that its browser did not see, such as a scan.
  public static void awake(Element onScreen) {
    onScreen.executeJs(AWAKE);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(WATCH, after.toMillis());
  }

  /// Called by the browser after its last second.
  @ClientCallable
  public void nobody() {
    nobody.run();
  }
}
