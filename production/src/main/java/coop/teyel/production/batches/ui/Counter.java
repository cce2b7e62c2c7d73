package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.input.Stepper;

/// A number of pieces under an icon and a word.
final class Counter extends Div {

  private static final int LEAP = 5;

  private final Stepper stepper;

  Counter(String icon, String wordKey, int least, int most) {
    stepper =
        new Stepper(least, most, getTranslation("controls.less"), getTranslation("controls.more"));
    if (most > 2 * LEAP) {
      stepper.leaping(LEAP);
    }
    Div head = new Div(new Icon(icon), new Span(getTranslation(wordKey)));
    head.addClassName("colour-word");
    addClassNames("card", "counter");
    add(head, stepper);
  }

  int pieces() {
    return stepper.getValue();
  }

  Counter at(int pieces) {
    stepper.setValue(pieces);
    return this;
  }

  Counter whenChanged(Runnable changed) {
    stepper.addValueChangeListener(_ -> changed.run());
    return this;
  }

  void setMost(int most) {
    stepper.setMost(most);
  }

  void beside(Component component) {
    add(component);
  }
}
