package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.money.Money;

/// A garment in the basket: picture, words, what is special about it, price, a way out.
final class LineRow extends Div {

  private final Div words = new Div();

  LineRow(Basket.Line line, SerializableRunnable remove) {
    addClassName("line");
    Image picture = new Image(line.garment().picture(), "");
    picture.addClassName("line-picture");
    words.addClassName("line-words");
    words.add(new Span(line.garment().words()));
    mark(line.garment().second(), "label", "sales.mark.second");
    mark(line.elsewhere(), "warning", "sales.mark.elsewhere");
    mark(!line.scanned(), "design", "sales.mark.unscanned");
    LtrText price = LtrText.of(line.price(), getLocale());
    price.addClassName("line-price");
    ActButton out = new ActButton(getTranslation("sales.remove"), _ -> remove.run()).icon("delete");
    out.addClassName("line-out");
    add(picture, words, price, out);
  }

  /// Marks it as the one that came last, or no longer.
  void last(boolean isLast) {
    setClassName("last", isLast);
    getElement().setAttribute("aria-current", String.valueOf(isLast));
  }

  /// Offers the list price that holds since it came.
  LineRow offering(Money now, SerializableConsumer<CommandId> take) {
    String text = getTranslation("sales.new-price", Amounts.within(now, getLocale()));
    words.add(new ActButton(text, take));
    return this;
  }

  private void mark(boolean holds, String icon, String key) {
    if (holds) {
      Span mark = new Span(new Icon(icon), new Span(getTranslation(key)));
      mark.addClassName("line-mark");
      words.add(mark);
    }
  }
}
