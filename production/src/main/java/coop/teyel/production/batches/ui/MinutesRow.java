package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;

/// Minutes in large steps: nobody counts single ones with fabric in her hand.
final class MinutesRow extends Div {

  private static final int MOST = 24 * 60;

  private final Span shown = new LtrText("");
  private int minutes;

  MinutesRow() {
    addClassNames("card", "counter");
    shown.addClassName("stepper-value");
    Div steps = new Div(step(-15), step(-5), shown, step(5), step(15));
    steps.addClassName("stepper");
    add(new Span(getTranslation("batches.work.minutes")), steps);
    set(0);
  }

  int minutes() {
    return minutes;
  }

  void set(int value) {
    minutes = Math.clamp(value, 0, MOST);
    shown.setText(String.valueOf(minutes));
  }

  private Button step(int by) {
    String text = by < 0 ? "−" + -by : "+" + by;
    return new Button(new LtrText(text), _ -> set(minutes + by));
  }
}
