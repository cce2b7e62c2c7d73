package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.stock.Stall;
import java.util.List;

/// In the place of the lines while there are none: which stall this is, what to do, and who waits.
final class EmptyBasket extends Div {

  EmptyBasket(Stall stall, List<Basket> parked, SerializableBiConsumer<CommandId, Basket> resume) {
    addClassName("parked");
    Span name = new Span(new Icon("stall"), new Span(stall.name()));
    name.addClassName("stall-name");
    add(name, new Span(getTranslation("sales.scan-or-tap")));
    parked.forEach(basket -> add(button(basket, resume)));
  }

  private ActButton button(Basket basket, SerializableBiConsumer<CommandId, Basket> resume) {
    String text =
        getTranslation("sales.resume", basket.count(), Amounts.within(basket.total(), getLocale()));
    return new ActButton(text, command -> resume.accept(command, basket)).icon("basket");
  }
}
