package coop.teyel.production.controls.input;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import org.jspecify.annotations.Nullable;

/// A whole number with large − and ＋ buttons, between a least and a most; on wish also with leaps.
@Tag("div")
public final class Stepper extends AbstractField<Stepper, Integer> implements HasComponents {

  private final int least;
  private int most;
  private final Button less = new Button(new Icon("minus"));
  private final Button more = new Button(new Icon("plus"));
  private final Span shown = new LtrText("");
  private @Nullable Button leapBack;
  private @Nullable Button leapOn;

  /// Starts at `least`; `less` and `more` are the spoken names of its buttons.
  public Stepper(int least, int most, String less, String more) {
    super(least);
    this.least = least;
    this.most = most;
    getElement().getClassList().add("stepper");
    shown.addClassName("stepper-value");
    this.less.setAriaLabel(less);
    this.more.setAriaLabel(more);
    this.less.addClickListener(_ -> step(-1));
    this.more.addClickListener(_ -> step(1));
    add(this.less, shown, this.more);
    setPresentationValue(least);
  }

  /// Adds two buttons that go `by` at once, for numbers that are far away one by one.
  public Stepper leaping(int by) {
    leapBack = leap("−" + by, -by);
    leapOn = leap("+" + by, by);
    addComponentAsFirst(leapBack);
    add(leapOn);
    setPresentationValue(getValue());
    return this;
  }

  /// Changes the largest number that can be reached; a larger present one is lowered to it.
  public void setMost(int most) {
    this.most = most;
    setValue(Math.min(getValue(), most));
    setPresentationValue(getValue());
  }

  @Override
  protected void setPresentationValue(Integer value) {
    shown.setText(value.toString());
    less.setEnabled(value > least);
    more.setEnabled(value < most);
    if (leapBack != null && leapOn != null) {
      leapBack.setEnabled(value > least);
      leapOn.setEnabled(value < most);
    }
  }

  private Button leap(String text, int by) {
    Button leap = new Button(text, _ -> step(by));
    leap.addClassName("leap");
    return leap;
  }

  private void step(int by) {
    int next = Math.clamp(getValue() + by, least, most);
    setModelValue(next, true);
    setPresentationValue(next);
  }
}
