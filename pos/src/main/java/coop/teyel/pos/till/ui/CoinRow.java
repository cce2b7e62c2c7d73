package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.pos.till.Closings;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.MoneyText;

/// One kind of note or coin: its value, − and ＋, how many there are, and what they are worth.
final class CoinRow extends Div {

  private final SerializableConsumer<CoinRow> whenTouched;
  private final SerializableConsumer<Counted> whenCounted;
  private final Button value;
  private final Span pieces = new LtrText("");
  private final Span worth = new LtrText("");
  private Counted counted;
  private boolean chosen;

  CoinRow(
      Counted counted,
      SerializableConsumer<CoinRow> whenTouched,
      SerializableConsumer<Counted> whenCounted) {
    this.counted = counted;
    this.whenTouched = whenTouched;
    this.whenCounted = whenCounted;
    this.value = new Button(text(counted), _ -> whenTouched.accept(this));
    addClassNames("coin-row", counted.coin().isNote() ? "note" : "coin");
    value.addClassName("coin-value");
    pieces.addClassName("coin-pieces");
    worth.addClassName("coin-worth");
    Div steps =
        new Div(step("minus", "controls.less", -1), pieces, step("plus", "controls.more", 1));
    steps.addClassName("stepper");
    add(value, steps, worth);
    show();
  }

  Counted counted() {
    return counted;
  }

  /// Shows what is saved, wherever it was counted.
  void follow(Counted saved) {
    counted = saved;
    show();
  }

  boolean isChosen() {
    return chosen;
  }

  void choose(boolean isChosen) {
    chosen = isChosen;
    setClassName("chosen", isChosen);
    value.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
  }

  void typed(String digits) {
    set(Long.parseLong(counted.count() + digits));
  }

  void deleted() {
    set(counted.count() / 10);
  }

  private Button step(String icon, String spoken, long by) {
    Button step = new Button(new Icon(icon), _ -> stepped(by));
    step.setAriaLabel(getTranslation(spoken));
    return step;
  }

  private void stepped(long by) {
    whenTouched.accept(this);
    set(counted.count() + by);
  }

  /// A number that is too long stays as it was: a slip of the finger, not a count.
  private void set(long count) {
    if (count >= 0 && count <= Closings.MOST_PIECES) {
      counted = new Counted(counted.coin(), count);
      show();
      whenCounted.accept(counted);
    }
  }

  private void show() {
    pieces.setText(Long.toString(counted.count()));
    worth.setText(MoneyText.withSign(counted.value(), getLocale()));
  }

  private String text(Counted of) {
    return MoneyText.withSign(of.coin().value(), getLocale());
  }
}
